import type { Observation } from '../../measures/reading.ts';
import type { Exposed } from '../../signals/change.ts';
import { changeInRate } from '../../signals/change.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { quartersOf } from '../../vocabulary/period.ts';
import { sayNumber } from '../../vocabulary/wording.ts';
import type { Kpi } from '../contents/kpi.ts';
import { ourCounts } from '../our-counts.ts';
import type { Plan } from '../plan.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import { compareShares } from '../summary/compare-shares.ts';
import type { Said } from '../summary/said.ts';
import { sayEnds, sayStandsOut } from '../summary/say-stands-out.ts';

/** What is said of a headline's change, and over how many quarters before where it was tested. */
export type KpiChange = Pick<Said, 'change' | 'detectable' | 'comparison' | 'made'> & {
  readonly quarters?: 4 | 12;
  /** Why nothing was tested, in a few words. */
  readonly why?: string;
};

interface Headline {
  readonly kpi: Kpi;
  readonly told: Told;
}

/** The headline of a KPI in the four latest quarters, tested against the 12 before, or the four before where there are no more. */
export function kpiChange({ plan }: Story, headline: Headline): KpiChange {
  const { kpi, told } = headline;
  if (kpi.untested !== undefined) return { change: kpi.untested };
  const baseline = baselineOf(headline, plan);
  if (!baseline) return { change: 'There are too few quarters to compare with.' };
  const before = `the ${baseline.quarters === 12 ? '12' : 'four'} quarters before`;
  if (told.measure.series[kpi.headline]?.unit !== 'percent')
    return { ...compareRates(headline, [plan.latestYear, baseline.period], before), quarters: baseline.quarters };
  const [now, then] = [plan.latestYear, baseline.period].map((period) =>
    ourCounts(observed(told, kpi.headline, { period })),
  );
  const isShare = now && then && now.numerator <= now.denominator && then.numerator <= then.denominator;
  if (!isShare) return { change: 'No comparison can be shown.' };
  const change = compareShares(now, then, { before, many: kpi.counted });
  return change.made ? { ...change, quarters: baseline.quarters } : { ...change, why: 'too few to compare' };
}

/** The 12 quarters before the four latest, else the four before, of which every one was collected and lies in the extracts. */
function baselineOf(
  { kpi, told }: Headline,
  { threeYearsBefore, yearBefore }: Plan,
): { readonly period: Period; readonly quarters: 4 | 12 } | undefined {
  const isCollected = (quarter: Period): boolean => {
    const value = observed(told, kpi.headline, { period: quarter })?.value;
    const reached = told.reachesBackTo !== undefined && quarter.from >= told.reachesBackTo;
    return reached && value !== undefined && (value.kind === 'known' || value.because !== 'not available');
  };
  return [{ period: threeYearsBefore, quarters: 12 } as const, { period: yearBefore, quarters: 4 } as const].find(
    ({ period }) => quartersOf(period).every(isCollected),
  );
}

/** Events over a population that changes from year to year: each quarter with its own. */
function compareRates({ kpi, told }: Headline, spans: readonly [Period, Period], before: string): KpiChange {
  const [now, then] = spans.map((span) =>
    together(quartersOf(span).map((period) => observed(told, kpi.headline, { period }))),
  );
  if (!now || !then) return { change: 'No comparison can be shown.' };
  const comparison = changeInRate(now, then);
  const [latest, earlier] = [now, then].map(({ events }) => `${sayNumber(events, 'children')} ${kpi.counted}`) as [
    string,
    string,
  ];
  const quarters = spans.map((span) => quartersOf(span).length);
  return {
    change: `Against ${before}, ${earlier}${quarters[1] === 12 ? `, ${sayNumber(then.events / 3, 'children')} a year` : ''}.`,
    detectable: sayStandsOut(comparison.standsOut, 'Taken alone,'),
    comparison,
    made: {
      now: `${latest} in ${quarters[0]} quarters`,
      before: `${earlier} in ${quarters[1]} quarters`,
      method: 'Two rates, by population',
      standsOut: sayEnds(comparison.standsOut),
    },
  };
}

/** The events of some quarters over their populations, added up; `undefined` where one of them is not known. */
function together(quarters: readonly (Observation | undefined)[]): Exposed | undefined {
  let [events, exposure] = [0, 0];
  for (const quarter of quarters) {
    const counted = quarter && numberOf(quarter.numerator);
    const population = quarter?.denominator ? numberOf(quarter.denominator) : undefined;
    if (counted === undefined || population === undefined || population === 0) return undefined;
    events += counted;
    exposure += population;
  }
  return { events, exposure };
}
