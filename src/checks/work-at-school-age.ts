import { present } from '../vocabulary/absent.ts';
import { schoolLeavingDay } from '../vocabulary/school-age.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { isBlank } from './is-blank.ts';

/** What nobody may have instead of school before the last Friday of June of the year in which they turn 16. */
const afterSchool: readonly string[] = [
  'traineeship',
  'apprenticeship',
  'supported_internship',
  'employment',
  'self_employment',
  'university',
];

export const workAtSchoolAge: Check = {
  id: 'work-at-school-age',
  severity: 'look',
  title: 'A record of work or university began and ended while the child was of school age',
  because:
    'KPI 2 calls education full time from 25 hours a week at school age and from 16 above it: if the date of birth is wrong, so is that; if the record is, the school is missing.',
  fix: 'Check the date of birth, the provision and its dates; record the school beside a Saturday job.',
  touches: ['kpi-2-education'],
  source: 'Our own, from the end of compulsory school: the last Friday of June (counting rules 6.2)',
  example: {
    fails: {
      children: [{ date_of_birth: '2011-01-15' }],
      education: [{ provision: 'employment', start_date: '2025-09-01' }],
    },
    passes: {
      children: [{ date_of_birth: '2009-01-15' }],
      education: [{ provision: 'employment', start_date: '2025-09-01' }],
    },
  },
  looksAt: [
    showing(
      { shows: ['children'] },
      lookBeside(['children'], 'education', ['provision', 'startDate', 'endDate'])((dataset, { asAt }) => {
        const { provision, startDate, endDate } = dataset.education.columns;
        const isOfSchoolAge = (row: number): boolean => {
          const child = dataset.links.childOfEducation.at(row);
          const birth = present(child) ? dataset.children.columns.dateOfBirth.at(child) : child;
          const last = isBlank(endDate.at(row)) ? asAt : endDate.at(row);
          const isDated = present(birth) && present(startDate.at(row)) && last >= startDate.at(row);
          return isDated && last <= schoolLeavingDay(birth);
        };
        return rowsWhere(
          dataset.education,
          (row) => afterSchool.includes(provision.codeAt(row) ?? '') && isOfSchoolAge(row),
        );
      }),
    ),
  ],
};
