import type { Effect } from '../../effects/effects-on.ts';
import type { Observation, Reading } from '../../measures/reading.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { sayCount, shorthand } from '../../vocabulary/wording.ts';
import { sayCounts } from '../kpi/say-counts.ts';

/** A headline figure in words: as it stands, and what it could be. */
interface SaidEffect {
  readonly now: string;
  readonly couldBe: string;
  /** Whether any record moves it, or might: some were not tried. */
  readonly moves: boolean;
}

/** Says `34 of 41 (83%)`, and `31 of 41 (76%) to 35 of 41 (85%), by 2 records`. */
export function sayEffect({ headline: { measure, series }, reading, records, untried }: Effect<Reading>): SaidEffect {
  const unit: Unit = measure.series[series]?.unit ?? 'children';
  const [now, low, high] = reading.observations.map((observation) => sayIn(observation, unit)) as [
    string,
    string,
    string,
  ];
  const moves = records > 0 || untried > 0;
  if (now === shorthand.confidential) return { now, couldBe: now, moves };
  const by = sayCount(records, 'record', 'records');
  const found = records > 0 ? `${[...new Set([low, high])].join(' to ')}, by ${by}` : '';
  return { now, couldBe: [found || (moves ? 'otherwise' : 'Nothing else'), sayUntried(untried)].join(''), moves };
}

const sayUntried = (records: number): string =>
  records > 0 ? ` (${sayCount(records, 'more record', 'more records')} not tried: too many rows)` : '';

/** Counts first; of a withheld figure the mark alone. */
const sayIn = (observation: Observation, unit: Unit): string => sayCounts(observation, unit);
