import type { Check } from './check.ts';
import { lookBeside, showing } from './check.ts';
import { contradictedRecords } from './contradicted-records.ts';

export const inEducationAndNone: Check = {
  id: 'in-education-and-none',
  severity: 'changes',
  title: 'A child is recorded as in no education or work, and in some, on the same days',
  because:
    'KPI 2 counts the child under both, and as not suitably placed if either record says so; KPI 3 takes that over.',
  fix: 'End the record of no education on the day before the other begins, or the other on the day before it.',
  touches: ['kpi-2-education', 'kpi-3-send'],
  source: 'Our own: provision `none` says that there is no other (counting rules 6.6).',
  example: {
    fails: {
      children: [{}],
      education: [
        { provision: 'none', start_date: '2024-01-08', end_date: '' },
        { provision: 'college', start_date: '2024-09-02', end_date: '' },
      ],
    },
    passes: {
      children: [{}],
      education: [
        { provision: 'none', start_date: '2024-01-08', end_date: '2024-09-01' },
        { provision: 'college', start_date: '2024-09-02', end_date: '' },
      ],
    },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['childId'] },
      lookBeside(['children'], 'education', ['startDate', 'endDate', 'provision'])((dataset) => {
        const { education, links } = dataset;
        const { provision } = education.columns;
        const excludes = (row: number, other: number): boolean => {
          const [one, another] = [provision.codeAt(row), provision.codeAt(other)];
          return one !== undefined && another !== undefined && (one === 'none') !== (another === 'none');
        };
        return contradictedRecords(dataset, education, { childOf: links.childOfEducation, clash: excludes });
      }),
    ),
  ],
};
