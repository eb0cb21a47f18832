import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const noProvisionSuitable: Check = {
  id: 'no-provision-suitable',
  severity: 'changes',
  title: 'A child has no education, training or employment, and that is recorded as suitable',
  because:
    'KPI 2 takes the record at its word: the child counts as in suitable education, and as in none; so does KPI 3 where there is a special educational need.',
  fix: 'Record it as unsuitable, or the provision that the child does have.',
  touches: ['kpi-2-education', 'kpi-3-send'],
  source: 'Our own: the published rule goes by the suitability recorded, whatever the provision (counting rules 6.1)',
  example: {
    fails: { education: [{ provision: 'none', suitability: 'suitable' }] },
    passes: { education: [{ provision: 'none', suitability: 'unsuitable' }] },
  },
  looksAt: [
    {
      ...look('education', ['provision', 'suitability'], ({ education: { rows, columns } }) =>
        rowsWhere(
          { rows },
          (row) => columns.provision.codeAt(row) === 'none' && columns.suitability.codeAt(row) === 'suitable',
        ),
      ),
      couldBe: [{ suitability: 'unsuitable' }],
    },
  ],
};
