import type { LeftOut } from '../measures/measure.ts';
import type { Observation, Reading } from '../measures/reading.ts';
import type { Figure } from '../vocabulary/figure.ts';
import { known, numberOf, withheld } from '../vocabulary/figure.ts';
import type { DisclosurePolicy } from './policy.ts';

declare const disclosed: unique symbol;

/** A reading that has been through disclosure. The only kind that charts and reports accept. */
export interface Publishable extends Reading {
  readonly [disclosed]: true;
}

/** Withholds what points at a child or is too small to show by a policy, and everything computed from it. */
export function disclose(reading: Reading, policy: DisclosurePolicy): Publishable {
  const { measure, series } = reading;
  const observations = reading.observations.map((o) =>
    o.identifying || (!series[o.series]?.ofNobody && isConfidential(o, policy))
      ? withhold(o)
      : withoutFewNotKnown(o, policy),
  );
  return { measure, series, observations } as unknown as Publishable;
}

/** What a few children of whom it is not known could make of a ratio would tell how few they are: it is left out. */
function withoutFewNotKnown(observation: Observation, { withholdBelow }: DisclosurePolicy): Observation {
  const { against } = observation;
  if (
    withholdBelow === 0 ||
    against?.notKnown === undefined ||
    !Object.values(against.notKnown).some(isFewerThan(withholdBelow))
  )
    return observation;
  const { expected, p, exactP, standsOut } = against;
  return { ...observation, against: { expected, p, exactP, standsOut, ifNotKnown: null } };
}

const isFewerThan =
  (withholdBelow: number) =>
  (value: number | undefined): boolean =>
    value !== undefined && value > 0 && value < withholdBelow;

/** Withholds every figure of a reading where any of them must be: they are so alike that one gives away the others. */
export function discloseTogether(reading: Reading, policy: DisclosurePolicy): Publishable {
  const each = disclose(reading, policy);
  const isWithheld = each.observations.some(
    ({ numerator }) => numerator.kind === 'withheld' && numerator.because === 'confidential',
  );
  return (isWithheld ? { ...each, observations: reading.observations.map(withhold) } : each) as Publishable;
}

/** Whether a count, those left over from the whole, the children behind them or a count they lean on are too few. */
function isConfidential(observation: Observation, { withholdBelow }: DisclosurePolicy): boolean {
  const { numerator, denominator, children, interim, followed, leansOn } = observation;
  const above = numberOf(numerator) ?? interim?.numerator;
  const below = (denominator && numberOf(denominator)) ?? interim?.denominator;
  const rest = above === undefined || below === undefined ? undefined : below - above;
  return [above, below, rest, children, followed, leansOn?.numerator, leansOn?.children, leansOn?.rest].some(
    isFewerThan(withholdBelow),
  );
}

/** How many rows each reason left out, withheld where it is too small to show. */
export const discloseLeftOut = (
  leftOut: readonly LeftOut[],
  { withholdBelow }: DisclosurePolicy,
): readonly { readonly reason: string; readonly sentence: number; readonly rows: Figure }[] =>
  leftOut.map(({ reason, sentence, rows: { length } }) => ({
    reason,
    sentence,
    rows: length > 0 && length < withholdBelow ? withheld('confidential') : known(length),
  }));

/** Named field by field (the dates of a cohort are no secret), so that nothing computed from the number (its interval, say) slips through beside it. */
function withhold({ series, period, group, denominator, maturity }: Observation): Observation {
  const confidential = withheld('confidential');
  return {
    series,
    period,
    group,
    numerator: confidential,
    denominator: denominator && confidential,
    value: confidential,
    interval: null,
    ...(maturity && { maturity }),
    children: 0,
    behind: null,
  };
}
