import { defaultParameters } from '../measures/parameters.ts';
import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Period, PeriodLength } from '../vocabulary/period.ts';
import { financialYear, financialYearOf, periodsWithin, quarterOf, span, yearTo } from '../vocabulary/period.ts';

/** The periods a report tells of, all of them complete on the as-at date. */
export interface Plan {
  /** How long the periods of counts are; a quarter unless another was asked for. */
  readonly by: PeriodLength;
  readonly recent: readonly Period[];
  readonly years: readonly Period[];
  /** The reoffending cohorts, further back because they mature late. */
  readonly cohorts: readonly Period[];
  /** The last cohort that is final and all after it, the one that is forming among them. */
  readonly maturing: readonly Period[];
  /** Those of them that are not final on the as-at date. */
  readonly unfinished: readonly Period[];
  /** The last twelve months, and each day of the last two years. */
  readonly months: readonly Period[];
  readonly days: readonly Period[];
  /** Years ending in December, as first-time entrants are published. */
  readonly calendarYears: readonly Period[];
  readonly latestQuarter: Period;
  readonly quarterBefore: Period;
  /** The quarters told of for which there are key performance indicators, at most 12. */
  readonly kpiQuarters: readonly Period[];
  /** The four latest quarters, the four before them, and the twelve before the latest four. */
  readonly latestYear: Period;
  readonly yearBefore: Period;
  readonly threeYearsBefore: Period;
  /** The twelve latest quarters together: what is too thin in a year is told of three. */
  readonly threeYears: Period;
  /** The same three spans for the four latest cohorts that are final. */
  readonly finalCohorts: { readonly latest: Period; readonly before: Period; readonly threeYearsBefore: Period };
}

interface Asked {
  readonly cohortMonths?: number;
  readonly by?: PeriodLength | undefined;
  readonly asAt: Day;
  /** The span of days asked for; the last 12 complete quarters and 6 complete years where none was. */
  readonly asked: { readonly from: Day; readonly to: Day } | undefined;
  /** Months from the last day of a cohort until it is final. */
  readonly maturityMonths: number;
  /** The first day of the first quarter of the key performance indicators. */
  readonly kpiCountsFrom?: Day;
}

/** Quarters told of where no span is asked for, by the length of their periods. */
const quartersTold: Readonly<Record<PeriodLength, number>> = {
  day: 1,
  month: 4,
  quarter: 12,
  'rolling-year': 12,
  year: 24,
  'calendar-year': 24,
};

/** Plans the periods of a report. */
export function planPeriods(wanted: Asked): Plan {
  const { asAt, asked, maturityMonths, cohortMonths = 3, by = 'quarter' } = wanted;
  const upTo = Math.min(asAt, asked?.to ?? asAt);
  const last = lastCompleteQuarter(upTo);
  const since = (quarters: number): Day => asked?.from ?? addMonths(last.to + 1, -3 * quarters);
  const lastFinal = lastMaturing(asAt, upTo, maturityMonths);
  const final = yearsEnding(lastFinal.to);
  const cohortLength = cohortMonths === 12 ? 'year' : 'quarter';
  const isFinal = ({ to }: Period): boolean => addMonths(to, maturityMonths) <= asAt;
  const begun = periodsWithin(cohortLength, addMonths(upTo, -maturityMonths - 24), addMonths(upTo, 12));
  const maturing = sinceLast(
    isFinal,
    begun.filter(({ from }) => from <= upTo),
  );
  return {
    by,
    recent: periodsWithin(by, since(quartersTold[by]), last.to),
    years: periodsWithin('year', asked?.from ?? sixYearsBefore(last.to), last.to),
    cohorts: periodsWithin(cohortLength, since(cohortMonths === 12 ? 28 : 16), last.to),
    maturing,
    unfinished: maturing.filter((cohort) => !isFinal(cohort)),
    months: periodsWithin('month', addMonths(last.to + 1, -12), last.to),
    days: periodsWithin('day', addMonths(last.to + 1, -24), last.to),
    calendarYears: periodsWithin('calendar-year', since(24), last.to),
    latestQuarter: last,
    quarterBefore: quarterOf(last.from - 1),
    kpiQuarters: kpiQuarters(wanted, { from: since(12), to: last.to }),
    ...yearsEnding(last.to),
    threeYears: span(addMonths(last.to + 1, -36), last.to),
    finalCohorts: { latest: final.latestYear, before: final.yearBefore, threeYearsBefore: final.threeYearsBefore },
  };
}

const kpiQuarters = (
  { kpiCountsFrom = defaultParameters.kpiCountsFrom }: Asked,
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Period[] => periodsWithin('quarter', Math.max(from, kpiCountsFrom), to).slice(-12);

/** The last period that passes a test, and all after it; all of them where none does. */
const sinceLast = (test: (period: Period) => boolean, periods: readonly Period[]): readonly Period[] =>
  periods.slice(
    Math.max(
      0,
      periods.findLastIndex((period) => test(period)),
    ),
  );

/** The first day of the six complete financial years up to a quarter's last day. */
const sixYearsBefore = (to: Day): Day => financialYear(financialYearOf(to + 1) - 6).from;

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

/** The latest quarter up to a day whose cohort is final on the as-at date. */
function lastMaturing(asAt: Day, upTo: Day, months: number): Period {
  let quarter = lastCompleteQuarter(upTo);
  while (addMonths(quarter.to, months) > asAt) quarter = lastCompleteQuarter(quarter.from - 1);
  return quarter;
}

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
