import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, showing } from './check.ts';
import { contradictedRecords } from './contradicted-records.ts';

export const overlappingEducation: Check = {
  id: 'overlapping-education',
  severity: 'look',
  title: 'Two records of one kind of provision overlap, and do not agree on whether it is suitable',
  because:
    'KPI 2 counts a child as suitably placed only if every record current that day says so, and adds their hours up: one place recorded twice counts as unsuitable, and its hours double.',
  fix: 'End the earlier record on the day before the later one begins; leave both if they are two places.',
  touches: ['kpi-2-education', 'kpi-3-send'],
  source:
    'Youth Justice Board key performance indicator 2: hours are summed over concurrent provisions, all of which must be suitable (counting rules 6.1 and 6.3). Different provisions may overlap.',
  example: {
    fails: {
      children: [{}],
      education: [
        { start_date: '2024-01-08', end_date: '', suitability: 'unsuitable' },
        { start_date: '2024-06-03', end_date: '', suitability: 'suitable' },
      ],
    },
    passes: {
      children: [{}],
      education: [
        { start_date: '2024-01-08', end_date: '2024-06-02', suitability: 'unsuitable' },
        { start_date: '2024-06-03', end_date: '', suitability: 'suitable' },
      ],
    },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['childId', 'provision'] },
      lookBeside(['children'], 'education', ['startDate', 'endDate', 'provision', 'suitability'])((dataset) => {
        const { education, links } = dataset;
        const { provision, suitability } = education.columns;
        const differ = (row: number, other: number): boolean =>
          provision.at(row) === provision.at(other) &&
          present(provision.at(row)) &&
          present(suitability.at(row)) &&
          present(suitability.at(other)) &&
          suitability.at(row) !== suitability.at(other);
        return contradictedRecords(dataset, education, { childOf: links.childOfEducation, clash: differ });
      }),
    ),
  ],
};
