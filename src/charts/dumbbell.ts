import type { Publishable } from '../disclosure/disclose.ts';
import type { DisparityRung } from '../signals/disparity-rungs.ts';
import { disparityOf } from '../signals/disparity-rungs.ts';
import { ethnicGroupNames, knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import { known, numberOf } from '../vocabulary/figure.ts';
import { areEnough } from '../vocabulary/small-numbers.ts';
import { say, sayBare, sayNumber, shorthand } from '../vocabulary/wording.ts';
import type { Chart, Drawing } from './chart.ts';
import { familyOf, rungSaid, sharesAt } from './disparity-view.ts';
import type { Pair, SharesPanel as Panel } from './dumbbell-panel.ts';
import { dumbbellLayers, dumbbellWidth } from './dumbbell-panel.ts';
import { colours, explainedBelow, theme } from './theme.ts';

const rowHeight = 19;
/** Room beside a panel for the differences. */
const besides = 46;

/**
 * Each group's share of the population, hollow, joined to its share of the children at each stage, filled; the difference
 * in points beside them. Every panel has the same axis.
 */
export const dumbbell: Chart = (reading, view) => {
  const { rungs } = familyOf(reading, view);
  const panels = knownEthnicGroups.map((group) => ({
    name: ethnicGroupNames[group],
    pairs: rungs.map((rung) => pairOf(reading, rung, group)),
  }));
  if (panels.every(({ pairs }) => pairs.every(({ own }) => own === undefined)))
    return { spec: null, describedAs: 'No share can be shown.' };
  return { describedAs: describe(panels), spec: specification(panels, rungs.map(rungSaid)) };
};

function pairOf(reading: Publishable, rung: DisparityRung, ethnicity: string): Pair {
  const names = { row: rungSaid(rung) };
  const shares = sharesAt(reading, rung, ethnicity);
  if (!shares) return { ...names, said: missing(reading, rung, ethnicity) };
  const { own, ofPopulation, difference, observation } = shares;
  if (!areEnough(numberOf(observation.denominator ?? known(0)) ?? 0))
    return {
      ...names,
      said: `${sayBare(observation.numerator, 'children')} of ${sayBare(observation.denominator ?? known(0), 'children')}`,
    };
  return { ...names, own, ofPopulation, said: sayPoints(difference) };
}

function missing(reading: Publishable, rung: DisparityRung, ethnicity: string): string {
  const value = disparityOf(reading, rung, { kind: 'share_difference', ethnicity })?.value;
  return value?.kind === 'withheld' ? shorthand[value.because] : shorthand['not available'];
}

/** `+6`, `−2`, `0`. */
function sayPoints(difference: number): string {
  const said = sayNumber(difference, 'points');
  return difference > 0 && said !== '0' ? `+${said}` : said;
}

const endsOf = ({ pairs }: Panel): readonly number[] =>
  pairs.flatMap(({ own, ofPopulation }) =>
    own === undefined || ofPopulation === undefined ? [] : [own, ofPopulation],
  );

/** The one axis of all panels: from 0 to the ten above the largest share. */
const axisOf = (panels: readonly Panel[]): readonly number[] => [
  0,
  Math.max(20, 10 * Math.ceil(Math.max(...panels.flatMap(endsOf)) / 10)),
];

function specification(panels: readonly Panel[], rows: readonly string[]): Drawing['spec'] {
  const ends = axisOf(panels);
  return {
    config: theme,
    spacing: { row: 14, column: besides },
    title: explainedBelow(explained),
    columns: 2,
    concat: panels.map((panel, place) => ({
      title: { text: panel.name, anchor: 'start', frame: 'group', fontSize: 13, color: colours.ink, offset: 4 },
      width: dumbbellWidth,
      height: rows.length * rowHeight,
      layer: dumbbellLayers(panel, {
        rows,
        ends,
        isFirst: place % 2 === 0,
      }),
    })),
  };
}

const explained = [
  'Hollow: share of the population aged 10 to 17. Filled: share of the children at the stage whose ethnicity is known.',
  'Beside them: the difference in percentage points.',
];

function describe(panels: readonly Panel[]): string {
  const told = panels.map(({ name, pairs }) => `${name}: ${pairs.map(sayPair).join('; ')}.`);
  return `Each group's share of the population joined to its share of the children at each stage. ${told.join(' ')}`;
}

function sayPair({ row, own, ofPopulation, said }: Pair): string {
  if (own === undefined || ofPopulation === undefined) return `${row}, ${said}`;
  const [share, aged] = [own, ofPopulation].map((value) => say(known(value), 'percent'));
  return `${row}, ${share} against ${aged} of the population (${said} points)`;
}
