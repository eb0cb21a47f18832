import type { Process, ProcessPoint } from '../signals/process-of.ts';
import { isFigureTold, rungOf } from '../vocabulary/small-numbers.ts';
import { marked, say, sayNumber } from '../vocabulary/wording.ts';

/** A quarter as its chart tells it: `34 of 41 (83%)`, `14 of 20 (70% [u])`, `21 (4.1 per 10,000)`, or a count alone. */
export function sayPoint({ observation, events, exposure }: ProcessPoint, { spec }: Process): string {
  const { unit, denominator } = spec;
  const count = sayNumber(events, 'children');
  if (!observation || denominator === null) return count;
  const rung = rungOf({ numerator: events, denominator: exposure }, unit);
  const of = unit === 'percent' ? ` of ${sayNumber(exposure, 'children')}` : '';
  return isFigureTold(rung) ? `${count}${of} (${marked(say(observation.value, unit), rung)})` : `${count}${of}`;
}
