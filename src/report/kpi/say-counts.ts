import type { Observation } from '../../measures/reading.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { isTooFew } from '../../vocabulary/small-numbers.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { say, sayBare, sayNumber, shorthand, small } from '../../vocabulary/wording.ts';

/**
 * Counts first: `34 of 41 (83%)`, of fewer than ten `4 of 5`, a rate `12 (4.1 per 10,000)`, a count alone. With what is
 * counted after the counts where that is given: `34 of 41 children (83%)`.
 */
export function sayCounts(observation: Observation | undefined, unit: Unit, counted = ''): string {
  if (!observation) return shorthand['not available'];
  const { numerator, denominator, value } = observation;
  if (numberOf(numerator) === undefined) return sayBare(value, unit);
  const noun = counted === '' ? '' : ` ${counted}`;
  if (denominator === null) return `${sayBare(numerator, 'children')}${noun}`;
  const of = unit === 'percent' ? ` of ${sayBare(denominator, 'children')}` : '';
  const untold = value.kind === 'withheld' || (unit === 'percent' && isTooFew(denominator));
  const figure = untold ? '' : ` (${say(value, unit)})`;
  return `${sayBare(numerator, 'children')}${of}${noun}${figure}`;
}

/** How the counts changed: `2 fewer, out of 3 more`, `No change`; nothing where either quarter is not known. */
export const sayChange = (now: Observation | undefined, before: Observation | undefined, unit: Unit): string =>
  said({ above: sayMove, between: ', out of ' }, [now, before], unit);

/** The same in signs, for a column: `−2, of +3`. */
export const signChange = (now: Observation | undefined, before: Observation | undefined, unit: Unit): string =>
  said({ above: signMove, between: ', of ' }, [now, before], unit);

interface Words {
  readonly above: (by: number) => string;
  readonly between: string;
}

type Pair = readonly [now: Observation | undefined, before: Observation | undefined];

function said({ above: say, between }: Words, [now, before]: Pair, unit: Unit): string {
  const above = move(now?.numerator, before?.numerator);
  if (above === undefined) return '';
  const below = unit === 'percent' ? move(now?.denominator, before?.denominator) : undefined;
  if (above === 0 && (below ?? 0) === 0) return 'No change';
  return below === undefined ? say(above) : `${say(above)}${between}${small(say(below))}`;
}

type Maybe = Observation['denominator'] | undefined;

function move(now: Maybe, before: Maybe): number | undefined {
  const [latest, earlier] = [now, before].map((figure) => figure && numberOf(figure));
  return latest == null || earlier == null ? undefined : latest - earlier;
}

const sayMove = (by: number): string => {
  if (by === 0) return 'As many';
  return `${sayNumber(Math.abs(by), 'children')} ${by > 0 ? 'more' : 'fewer'}`;
};

const signMove = (by: number): string => `${by > 0 ? '+' : ''}${sayNumber(by, 'children')}`;
