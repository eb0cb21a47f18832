import type { Day } from '../vocabulary/day.ts';
import { addMonths, calendarDate, dayOf } from '../vocabulary/day.ts';
import type { Period, PeriodKind } from '../vocabulary/period.ts';
import { financialYear, financialYearOf, periodsWithin, quarterOf, span, yearTo } from '../vocabulary/period.ts';

/** The periods a report tells of, all of them complete on the as-at date. */
export interface Plan {
  /** How long the periods of counts are; a quarter unless another was asked for. */
  readonly by: PeriodLength;
  readonly recent: readonly Period[];
  readonly years: readonly Period[];
  /** The quarters of reoffending cohorts, further back because they mature late. */
  readonly cohorts: readonly Period[];
  /** Years ending in December, as first-time entrants are published. */
  readonly calendarYears: readonly Period[];
  readonly latestQuarter: Period;
  /** The four latest quarters, the four before them, and the twelve before the latest four. */
  readonly latestYear: Period;
  readonly yearBefore: Period;
  readonly threeYearsBefore: Period;
  /** The same three spans for the four latest cohorts that are final. */
  readonly finalCohorts: { readonly latest: Period; readonly before: Period; readonly threeYearsBefore: Period };
}

export type PeriodLength = Exclude<PeriodKind, 'span'>;

interface Asked {
  readonly by?: PeriodLength | undefined;
  readonly asAt: Day;
  /** The span of days asked for; the last 12 complete quarters and 6 complete years where none was. */
  readonly asked: { readonly from: Day; readonly to: Day } | undefined;
  /** Months from the last day of a cohort until it is final. */
  readonly maturityMonths: number;
}

/** Plans the periods of a report. */
export function planPeriods({ asAt, asked, maturityMonths, by = 'quarter' }: Asked): Plan {
  const last = lastCompleteQuarter(Math.min(asAt, asked?.to ?? asAt));
  const final = lastCompleteQuarter(lastMaturing(asAt, maturityMonths));
  const from = (quarters: number): Day => addMonths(last.to + 1, -3 * quarters);
  const lastYear = financialYearOf(last.to + 1) - 1;
  return {
    by,
    recent: periodsWithin(by, asked?.from ?? from(by === 'year' ? 24 : by === 'month' ? 4 : 12), last.to),
    years: asked
      ? periodsWithin('year', asked.from, last.to)
      : [5, 4, 3, 2, 1, 0].map((ago) => financialYear(lastYear - ago)),
    cohorts: periodsWithin('quarter', asked?.from ?? from(16), last.to),
    calendarYears: calendarYears(asked?.from ?? from(24), last.to),
    latestQuarter: last,
    ...yearsEnding(last.to),
    finalCohorts: {
      latest: yearTo(final.to),
      before: yearsEnding(final.to).yearBefore,
      threeYearsBefore: yearsEnding(final.to).threeYearsBefore,
    },
  };
}

function yearsEnding(to: Day): Pick<Plan, 'latestYear' | 'yearBefore' | 'threeYearsBefore'> {
  const latestYear = yearTo(to);
  return {
    latestYear,
    yearBefore: yearTo(latestYear.from - 1),
    threeYearsBefore: span(addMonths(latestYear.from, -36), latestYear.from - 1),
  };
}

/** The last quarter whose last day has come. */
export function lastCompleteQuarter(day: Day): Period {
  const current = quarterOf(day);
  return current.to <= day ? current : quarterOf(current.from - 1);
}

/** The latest day on which a cohort may end and be final on the as-at date. */
function lastMaturing(asAt: Day, months: number): Day {
  let quarter = lastCompleteQuarter(asAt);
  while (addMonths(quarter.to, months) > asAt) quarter = lastCompleteQuarter(quarter.from - 1);
  return quarter.to;
}

const calendarYears = (from: Day, to: Day): readonly Period[] => {
  const found: Period[] = [];
  for (let { year } = calendarDate(from); dayOf(year, 12, 31) <= to; year++)
    if (dayOf(year, 1, 1) >= from) found.push(yearTo(dayOf(year, 12, 31)));
  return found;
};

/** The spans that changes are told over: the latest quarter and year, and those before them. */
export const comparedPeriods = ({
  latestQuarter,
  latestYear,
  yearBefore,
  threeYearsBefore,
  finalCohorts,
}: Plan): readonly Period[] => [
  latestQuarter,
  latestYear,
  yearBefore,
  threeYearsBefore,
  ...Object.values(finalCohorts),
];
