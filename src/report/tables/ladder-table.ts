import type { View } from '../../charts/chart.ts';
import type { LadderGroup } from '../../charts/ladder-groups.ts';
import { ladderGroups } from '../../charts/ladder-groups.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { codeName } from '../../vocabulary/code-name.ts';
import { rungs } from '../../vocabulary/outcome.ts';
import { say, sayBare } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** The children of each group by their most serious outcome: counts, with percentages of 10 children or more. */
export function ladderTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const heads = ['Group', 'Children', ...rungs.map((rung) => codeName('outcomeGroup', rung))];
  return figureTable(caption, { heads }, ladderGroups(reading, view).map(row));
}

const row = ({ name, children, steps, isEnough }: LadderGroup): readonly Cell[] => [
  name,
  sayBare(children, 'children'),
  ...steps.map((step) => {
    if (!step) return '[x]';
    const count = sayBare(step.numerator, 'children');
    const share = isEnough && step.value.kind === 'known' ? ` (${say(step.value, 'percent')})` : '';
    return figureCell(`${count}${share}`, step);
  }),
];
