import type { Observation } from '../../measures/reading.ts';
import type { AsTold } from '../../signals/as-told.ts';
import { asTold } from '../../signals/as-told.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { fewestForCounts, fewestSaid } from '../../vocabulary/small-numbers.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { marked, say, sayBare, sayNumber, shorthand } from '../../vocabulary/wording.ts';

/**
 * Counts first: `34 of 41 (83%)`, `14 of 20 (70% [u])`, of fewer than ten `4 of 5`, of fewer than five `fewer than 5`, a
 * rate `12 (4.1 per 10,000)`, a count alone; `none of 12`, `all 12`, `nobody` of nobody. With what is counted after the
 * counts where that is given: `34 of 41 children (83%)`.
 */
export function sayCounts(observation: Observation | undefined, unit: Unit, counted = ''): string {
  if (!observation) return shorthand['not available'];
  const told = asTold(observation, { unit });
  const noun = counted === '' ? '' : ` ${counted}`;
  const few = sayTooFew(told, unit, noun);
  if (few !== undefined) return few;
  return `${unit === 'percent' ? sayPart(told) : sayBare(told.numerator, 'children')}${noun}${inBrackets(told, unit)}`;
}

/** What stands in the place of counts that are not told; `undefined` where they are. */
function sayTooFew({ rung, numerator, value }: AsTold, unit: Unit, noun: string): string | undefined {
  if (rung === 'fewer than 5') return `${fewestSaid}${noun}`;
  if (unit === 'percent' && rung === 'nobody') return noun === '' ? 'nobody' : `no${noun}`;
  return numberOf(numerator) === undefined ? sayBare(value, unit) : undefined;
}

/** `34 of 41`, `none of 41`, `all 41`. */
function sayPart({ numerator, denominator }: AsTold): string {
  const of = denominator ? sayBare(denominator, 'children') : '';
  if (numberOf(numerator) === 0) return `none of ${of}`;
  const part = sayBare(numerator, 'children');
  return part === of ? `all ${of}` : `${part} of ${of}`;
}

/** The percentage or rate of counts; none and all have no need of one. */
function inBrackets({ numerator, denominator, value, rung }: AsTold, unit: Unit): string {
  if (denominator === null || value.kind === 'withheld') return '';
  const isAllOrNone = unit === 'percent' && [0, numberOf(denominator)].includes(numberOf(numerator));
  return isAllOrNone ? '' : ` (${marked(say(value, unit), rung)})`;
}

/** The counts of a return, exact however few: they are what is sent. `2 of 3`, `34 of 41 (83%)`. */
export function sayReturned(observation: Observation | undefined, unit: Unit): string {
  const counts = observation && [observation.numerator, observation.denominator];
  const [above, below] = counts?.map((figure) => figure && numberOf(figure)) ?? [];
  const isFew = unit === 'percent' && above != null && below != null && below < fewestForCounts;
  return isFew ? `${above} of ${below}` : sayCounts(observation, unit);
}

/** How the counts of a return changed, in signs, for a column: `−2, of +3`, `No change`; nothing where either quarter is not known. */
export function signChange(now: Observation | undefined, before: Observation | undefined, unit: Unit): string {
  const above = move(now?.numerator, before?.numerator);
  if (above === undefined) return '';
  const below = unit === 'percent' ? move(now?.denominator, before?.denominator) : undefined;
  if (above === 0 && (below ?? 0) === 0) return 'No change';
  return below === undefined ? signMove(above) : `${signMove(above)}, of ${signMove(below)}`;
}

type Maybe = Observation['denominator'] | undefined;

function move(now: Maybe, before: Maybe): number | undefined {
  const [latest, earlier] = [now, before].map((figure) => figure && numberOf(figure));
  return latest == null || earlier == null ? undefined : latest - earlier;
}

const signMove = (by: number): string => `${by > 0 ? '+' : ''}${sayNumber(by, 'children')}`;
