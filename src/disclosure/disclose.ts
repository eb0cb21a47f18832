import type { Observation, Reading } from '../measures/reading.ts';
import type { Figure } from '../vocabulary/figure.ts';
import { numberOf, withheld } from '../vocabulary/figure.ts';
import type { DisclosurePolicy } from './policy.ts';

declare const disclosed: unique symbol;

/** A reading that has been through disclosure. The only kind that charts and reports accept. */
export interface Publishable extends Reading {
  readonly [disclosed]: true;
}

/** Withholds what a policy says is too small to show, and everything computed from it. */
export function disclose(reading: Reading, policy: DisclosurePolicy): Publishable {
  const hides = (observation: Observation): boolean =>
    isConfidential(observation, policy) || leansOnHidden(reading, observation, policy);
  const observations =
    policy.withholdBelow === 0 ? reading.observations : reading.observations.map((o) => (hides(o) ? withhold(o) : o));
  return { measure: reading.measure, series: reading.series, observations } as Publishable;
}

/** Whether the count, those left over from the whole, or the children behind either are too few. */
function isConfidential(
  { numerator, denominator, children, interim }: Observation,
  { withholdBelow }: DisclosurePolicy,
): boolean {
  const small = (value: number | undefined): boolean => value !== undefined && value > 0 && value < withholdBelow;
  const above = numberOf(numerator) ?? interim?.numerator;
  const below = (denominator && numberOf(denominator)) ?? interim?.denominator;
  const rest = above === undefined || below === undefined ? undefined : below - above;
  return small(above) || small(below) || small(rest) || small(children);
}

/** A ratio gives away both of its counts: where one group of a series and period is hidden, so are the ratios to it. */
function leansOnHidden(reading: Reading, { series, period }: Observation, policy: DisclosurePolicy): boolean {
  if (reading.series[series]?.unit !== 'ratio') return false;
  return reading.observations.some(
    (o) => o.series === series && o.period === period && isReference(o) && isConfidential(o, policy),
  );
}

const isReference = ({ value, interval }: Observation): boolean => numberOf(value) === 1 && interval === null;

/** Named field by field, so that nothing computed from the number (its interval, say) slips through beside it. */
const withhold = ({ series, period, group, denominator, interim }: Observation): Observation => {
  const because: Figure = withheld(interim ? 'not yet mature' : 'confidential');
  return {
    series,
    period,
    group,
    numerator: because,
    denominator: denominator && withheld('confidential'),
    value: because,
    interval: null,
    children: 0,
    behind: null,
  };
};
