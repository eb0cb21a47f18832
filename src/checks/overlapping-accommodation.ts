import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, showing } from './check.ts';
import { contradictedRecords } from './contradicted-records.ts';

export const overlappingAccommodation: Check = {
  id: 'overlapping-accommodation',
  severity: 'look',
  title: 'Two records of one type of accommodation overlap, and do not agree on whether it is suitable',
  because:
    'KPI 1 counts a child as suitably accommodated only if every record current that day says so: where two of one home disagree, it counts as unsuitable.',
  fix: 'End the earlier record on the day before the later one begins; leave both if they are two homes.',
  touches: ['kpi-1-accommodation'],
  source:
    'Youth Justice Board key performance indicator 1: all homes current that day must be suitable (counting rules 5.2). Homes of different types may overlap.',
  example: {
    fails: {
      children: [{}],
      accommodation: [
        { start_date: '2024-01-01', end_date: '', suitability: 'unsuitable' },
        { start_date: '2024-06-01', end_date: '', suitability: 'suitable' },
      ],
    },
    passes: {
      children: [{}],
      accommodation: [
        { start_date: '2024-01-01', end_date: '2024-05-31', suitability: 'unsuitable' },
        { start_date: '2024-06-01', end_date: '', suitability: 'suitable' },
      ],
    },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['childId', 'type'] },
      lookBeside(['children'], 'accommodation', ['startDate', 'endDate', 'type', 'suitability'])((dataset) => {
        const { accommodation, links } = dataset;
        const { type, suitability } = accommodation.columns;
        const differ = (row: number, other: number): boolean =>
          type.at(row) === type.at(other) &&
          present(type.at(row)) &&
          present(suitability.at(row)) &&
          present(suitability.at(other)) &&
          suitability.at(row) !== suitability.at(other);
        return contradictedRecords(dataset, accommodation, { childOf: links.childOfAccommodation, clash: differ });
      }),
    ),
  ],
};
