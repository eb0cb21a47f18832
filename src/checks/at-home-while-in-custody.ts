import type { Check } from './check.ts';
import { lookBeside, showing } from './check.ts';
import { contradictedRecords } from './contradicted-records.ts';
import { isOpenHome, isSecureHome } from './secure-homes.ts';

export const atHomeWhileInCustody: Check = {
  id: 'at-home-while-in-custody',
  severity: 'changes',
  title: 'A child is recorded as living at home and in a secure place on the same days',
  because:
    'KPI 1 counts the child under both types, and as unsuitably accommodated if either record says so, on a day when only one can be true.',
  fix: 'End the home on the day before custody, and begin it again on release; end the secure place on the day before release.',
  touches: ['kpi-1-accommodation'],
  source: 'Our own: a child who is held is not at home (counting rules 5.2 and 5.4).',
  example: {
    fails: {
      children: [{}],
      accommodation: [
        { type: 'living_with_parents', start_date: '2020-01-01', end_date: '' },
        { type: 'young_offender_institution', start_date: '2024-05-02', end_date: '2024-08-01' },
      ],
    },
    passes: {
      children: [{}],
      accommodation: [
        { type: 'living_with_parents', start_date: '2020-01-01', end_date: '2024-05-01' },
        { type: 'young_offender_institution', start_date: '2024-05-02', end_date: '2024-08-01' },
      ],
    },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['childId'] },
      lookBeside(['children'], 'accommodation', ['startDate', 'endDate', 'type'])((dataset) => {
        const { accommodation, links } = dataset;
        const { type } = accommodation.columns;
        const exclude = (row: number, other: number): boolean => {
          const [one, another] = [type.at(row), type.at(other)];
          return (isSecureHome(one) && isOpenHome(another)) || (isOpenHome(one) && isSecureHome(another));
        };
        return contradictedRecords(dataset, accommodation, { childOf: links.childOfAccommodation, clash: exclude });
      }),
    ),
  ],
};
