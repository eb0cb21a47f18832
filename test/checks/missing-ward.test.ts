import { missingWard } from '../../src/checks/missing-ward.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const lived = (residence: string, child: CsvRow = { ward: '' }) => ({ children: [child], outcomes: [{ residence }] });

testCheck(missingWard, {
  fails: {
    'the child lived here': lived('local'),
    'where the child lived is not recorded, and counts as here': lived(''),
    'only white space': lived('local', { ward: ' ' }),
    'once here and once elsewhere': {
      children: [{ ward: '' }],
      outcomes: [{ residence: 'other' }, { outcome_id: 'O2', residence: 'local' }],
    },
    'two outcomes are one finding': { children: [{ ward: '' }], outcomes: [{}, { outcome_id: 'O2' }] },
  },
  passes: {
    'a ward': lived('local', { ward: 'Alder Wharf' }),
    'the child lived elsewhere': lived('other'),
    'no outcome': { children: [{ ward: '' }], outcomes: [] },
    'the outcome is of another child': { children: [{ ward: '' }], outcomes: [{ child_id: 'C2' }] },
    'the child is withdrawn': lived('local', { ward: '', deleted: 'true' }),
  },
});
