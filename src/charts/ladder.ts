import { codeName } from '../vocabulary/code-name.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { rungs } from '../vocabulary/outcome.ts';
import { inWords } from '../vocabulary/period.ts';
import { fewestForPercentage, fewestSaid, isFigureTold } from '../vocabulary/small-numbers.ts';
import { marked, say, sayBare, sayCount, small } from '../vocabulary/wording.ts';
import type { Chart, Drawing, View } from './chart.ts';
import type { LadderGroup } from './ladder-groups.ts';
import { ladderGroups } from './ladder-groups.ts';
import type { Segment } from './stack.ts';
import { endToEnd, placeOf, stackLayers } from './stack.ts';
import { theme } from './theme.ts';

const across = 540;
const rowHeight = 38;

/**
 * The most serious outcome of the children of each group as bars of one length, from diversion on the left to custody on
 * the right. A group of fewer than 10 children, or of which a figure is withheld, has no bar.
 */
export const ladder: Chart = (reading, view) => {
  const groups = ladderGroups(reading, view);
  return { describedAs: describe(groups, view), spec: specification(groups) };
};

function specification(groups: readonly LadderGroup[]): Drawing['spec'] {
  const rows = {
    bars: groups.map(({ name }) => name),
    places: { title: null, ticks: false, domain: false, labelFontSize: 13 },
  };
  const lengths = { title: null, values: [0, 25, 50, 75, 100], labelExpr: "datum.label + '%'" };
  return {
    width: across,
    height: Math.max(1, groups.length) * rowHeight,
    config: theme,
    layer: [
      ...stackLayers(groups.flatMap(segmentsOf), {
        ...rows,
        names: rungs.map((rung) => codeName('outcomeGroup', rung)),
        lying: true,
        domain: [0, 100],
        pixels: across,
        lengths,
      }),
      {
        data: { values: groups.map((group) => ({ bar: group.name, said: insteadOf(group) })) },
        mark: { type: 'text', align: 'left', baseline: 'middle' },
        encoding: { x: { value: 4 }, y: placeOf(rows), text: { field: 'said' } },
      },
      {
        data: { values: groups.map((group) => ({ bar: group.name, said: sizeOf(group) })) },
        mark: { type: 'text', align: 'left', baseline: 'middle' },
        encoding: { x: { value: across + 10 }, y: placeOf(rows), text: { field: 'said' } },
      },
    ],
  };
}

/** What stands where a group has no bar, or nothing where it has one. */
function insteadOf({ children, steps, rung }: LadderGroup): string {
  if (children.kind === 'withheld') return sayBare(children, 'children');
  const missing = steps.find((step) => step?.value.kind === 'withheld');
  if (missing && children.value > 0) return sayBare(missing.value, 'percent');
  if (isFigureTold(rung)) return '';
  if (rung === 'fewer than 5') return `${fewestSaid} children`;
  return children.value === 0 ? 'no children' : `fewer than ${fewestForPercentage} children: see the table`;
}

/** How many children a group has, where a bar does not say it. */
function sizeOf(group: LadderGroup): string {
  return insteadOf(group) === '' && group.children.kind === 'known'
    ? marked(sayCount(group.children.value, 'child', 'children'), group.rung)
    : '';
}

function segmentsOf(group: LadderGroup): readonly Segment[] {
  if (insteadOf(group) !== '') return [];
  return endToEnd(
    group.steps.map((step, place) => ({
      bar: group.name,
      name: codeName('outcomeGroup', rungs[place] ?? ''),
      length: (step && numberOf(step.value)) ?? 0,
      said: step ? say(step.value, 'percent') : '',
    })),
  );
}

function describe(groups: readonly LadderGroup[], { periods: [period] }: View): string {
  const told = groups.map((group) => {
    const instead = insteadOf(group);
    if (instead !== '') return `${group.name}: ${instead}`;
    const steps = group.steps.flatMap((step, place) =>
      step ? `${small(codeName('outcomeGroup', rungs[place] ?? ''))} ${say(step.value, 'percent')}` : [],
    );
    return `${group.name} (${sizeOf(group)}): ${steps.join(', ')}`;
  });
  const when = period ? ` in ${inWords(period)}` : '';
  const figures = told.length > 0 ? `${told.join('; ')}.` : 'No figure can be shown.';
  return `Bars of the most serious outcome of each child${when}, each group's bar 100% long. ${figures}`;
}
