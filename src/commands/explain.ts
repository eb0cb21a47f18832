import { checks } from '../checks/index.ts';
import { UserError } from '../errors.ts';
import { measures } from '../measures/index.ts';
import { checkCard } from '../render/check-card.ts';
import { measureCard } from '../render/measure-card.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Terminal } from './shared/terminal.ts';

/** Prints the definition card of a measure, one of its series, or a check. */
export function explain(id: string, terminal: Terminal): number {
  const measure = measures.find((known) => known.id === id || id in known.series);
  const check = checks.find((known) => known.id === id);
  if (measure) terminal.print(measureCard(measure));
  else if (check) terminal.print(checkCard(check));
  else throw stranger(id);
  terminal.say(
    measure ? `Next: boardpack measures ${id} prints its figures.` : 'Next: boardpack check lists the rows it finds.',
  );
  return 0;
}

function stranger(id: string): UserError {
  const known = [...measures.flatMap((m) => [m.id, ...Object.keys(m.series)]), ...checks.map((check) => check.id)];
  if (id === 'reading')
    return new UserError(
      'reading is no check: it stands for what was met in reading the files.',
      'boardpack check says of each cause why it matters and what to do; it is put right, and cannot be waived.',
    );
  const meant = nearest(id, known);
  return new UserError(
    `There is no measure or check called ${id}.`,
    meant
      ? `Did you mean ${meant}?`
      : 'boardpack rules lists the checks, and boardpack measures without an id the measures.',
  );
}
