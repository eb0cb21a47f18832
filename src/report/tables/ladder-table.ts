import type { View } from '../../charts/chart.ts';
import type { LadderGroup } from '../../charts/ladder-groups.ts';
import { ladderGroups } from '../../charts/ladder-groups.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { codeName } from '../../vocabulary/code-name.ts';
import { rungs } from '../../vocabulary/outcome.ts';
import { fewestSaid, isFigureTold } from '../../vocabulary/small-numbers.ts';
import { marked, say, sayBare, shorthand } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** The children of each group by their most serious outcome: counts, with percentages where the small-number ladder has them. */
export function ladderTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const heads = ['Group', 'Children', ...rungs.map((rung) => codeName('outcomeGroup', rung))];
  return figureTable(caption, { heads }, ladderGroups(reading, view).map(row));
}

const row = ({ name, children, steps, rung }: LadderGroup): readonly Cell[] => [
  name,
  rung === 'fewer than 5' ? fewestSaid : sayBare(children, 'children'),
  ...steps.map((step) => {
    if (!step) return shorthand['not available'];
    if (rung === 'fewer than 5') return figureCell(shorthand['too small'], step);
    const count = sayBare(step.numerator, 'children');
    const isTold = isFigureTold(rung) && step.value.kind === 'known';
    const share = isTold ? ` (${marked(say(step.value, 'percent'), rung)})` : '';
    return figureCell(`${count}${share}`, step);
  }),
];
