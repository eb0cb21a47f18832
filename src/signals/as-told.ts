import type { Observation, SeriesSpec } from '../measures/reading.ts';
import { numberOf, withheld } from '../vocabulary/figure.ts';
import type { Rung } from '../vocabulary/small-numbers.ts';
import { rungOf, rungOfEvents } from '../vocabulary/small-numbers.ts';

/** An observation as every sentence, table and chart may tell it, and its rung of the small-number ladder. */
export interface AsTold extends Observation {
  readonly rung: Rung;
}

type Spec = Pick<SeriesSpec, 'unit' | 'ofNobody'>;

/**
 * An observation without what its numbers are too small to bear: of fewer than 5 children no count, of fewer than 10 no
 * percentage, of 1 or 2 events no rate or ratio, and no range without its figure. What is withheld for another reason
 * keeps that reason, so that 0 of 0 stays not applicable. Figures of no child or victim keep their counts.
 */
export function asTold(observation: Observation, spec: Spec): AsTold {
  const rung = rungAt(observation, spec);
  if (rung !== 'counts' && rung !== 'fewer than 5') return { ...observation, rung };
  const few = withheld('too small');
  const { numerator, denominator } =
    rung === 'counts' ? observation : { numerator: few, denominator: observation.denominator && few };
  const value = observation.value.kind === 'known' ? few : observation.value;
  return { ...observation, numerator, denominator, value, interval: null, rung };
}

/** The rung of an observation; one that is withheld, or a bare count, is told plainly: by its mark, or as it is. */
function rungAt(observation: Observation, { unit, ofNobody }: Spec): Rung {
  const { value, leansOn } = observation;
  const counts = countsOf(observation, unit);
  if (!counts) return 'plain';
  if (unit === 'ratio') return value.kind === 'known' ? rungOfRatio(counts.numerator, leansOn?.numerator) : 'plain';
  const rung = rungOf(counts, unit);
  return ofNobody && rung === 'fewer than 5' ? 'counts' : rung;
}

/** What a figure is made of, where both are known. A median has no denominator: it is of what its numerator counts. */
function countsOf({ numerator, denominator }: Observation, unit: Spec['unit']) {
  const of = denominator ?? (unit === 'months' ? numerator : undefined);
  const [above, below] = [numberOf(numerator), of && numberOf(of)];
  return above === undefined || below === undefined ? undefined : { numerator: above, denominator: below };
}

/** The lower of the rungs of the two counts a ratio is of. */
function rungOfRatio(events: number, reference = events): Rung {
  const [own, theirs] = [rungOfEvents(events), rungOfEvents(reference)];
  return (['counts', 'small numbers', 'plain'] as const).find((rung) => rung === own || rung === theirs) ?? 'plain';
}
