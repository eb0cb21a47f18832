import type { Publishable } from '../disclosure/disclose.ts';
import type { DisparityComparison, DisparityFamily } from '../signals/disparity-family.ts';
import { isApart } from '../signals/disparity-family.ts';
import { ethnicGroupNames, knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import { known } from '../vocabulary/figure.ts';
import { mostNotKnown } from '../vocabulary/small-numbers.ts';
import { say, sayNumber, sayRange } from '../vocabulary/wording.ts';
import type { Chart, Drawing, View } from './chart.ts';
import { disparityMarks, disparityWords, ratioAxis, sayIncomplete } from './disparity-marks.ts';
import type { Frame, Panel } from './disparity-panel.ts';
import { panelLayers, populationRow } from './disparity-panel.ts';
import { familyOf, rungRow, rungSaid, sharesAt } from './disparity-view.ts';
import { filledSaid, goesOnSaid } from './ratio-layers.ts';
import { colours, explainedBelow, theme } from './theme.ts';

const across = 128;
const rowHeight = 33;

/**
 * The rates of each group as multiples of the reference group's, stage under stage, a panel a group: of all aged 10 to
 * 17, and of those at the stage before. A mark is filled only where it stands out among all comparisons made.
 */
export const disparityLadder: Chart = (reading, view) => {
  const family = familyOf(reading, view);
  const groups = knownEthnicGroups.filter((group) => group !== view.reference);
  const axis = ratioAxis(family.comparisons);
  const rows = [populationRow, ...family.rungs.map(rungRow)];
  const panels = groups.map((group): Panel => {
    const own = family.comparisons.filter(({ ethnicity }) => ethnicity === group);
    return {
      name: ethnicGroupNames[group],
      ofPopulation: shareOfPopulation(reading, family, group),
      marks: disparityMarks(own, axis.ends),
      words: disparityWords(own),
    };
  });
  if (panels.every(({ marks, words }) => marks.length + words.length === 0))
    return { spec: null, describedAs: 'No relative rate can be shown.' };
  return {
    describedAs: describe(family, view),
    verdict: readSaid(family, view),
    spec: specification(panels, { rows, ...axis, across, rowHeight }, explained(family, view)),
  };
};

/** The group's share of the population in the first stage of which one is known. */
function shareOfPopulation(reading: Publishable, { rungs }: DisparityFamily, ethnicity: string): string {
  const shares = rungs.flatMap((rung) => sharesAt(reading, rung, ethnicity) ?? [])[0];
  return shares ? `${say(known(shares.ofPopulation), 'percent')} of them` : '';
}

const explained = ({ made, comparisons }: DisparityFamily, { reference }: View): readonly string[] => [
  `Times the ${ethnicGroupNames[reference]} rate (dashed line: the same), with ranges; ${goesOnSaid}.`,
  ...filledSaid(made),
  ...(comparisons.some(({ isIncomplete }) => isIncomplete)
    ? [`Where the ethnicity of more than ${100 * mostNotKnown}% is not known nothing is judged.`]
    : []),
];

/** How a cell of the table under the picture is read, and what its ranges are. */
const readSaid = ({ made, rungs }: DisparityFamily, { reference }: View): string =>
  [
    `In the table “43 of 72: 1.0 (0.7 to 1.2)” reads: 43 of 72 children, 1.0 times the ${ethnicGroupNames[reference]} share, with its range.`,
    `Ranges are each taken alone${made === 0 ? '' : `; only those said to be higher or lower stand out among the ${sayNumber(made, 'children')} comparisons`}.`,
    ...(rungs.some(({ stage }) => stage === 'diversion')
      ? [
          'Diversion has no ratio out of those dealt with: it is what is hoped for, and its ratio would not mirror that of caution or sentence, which stands below it.',
        ]
      : []),
  ].join(' ');

const specification = (panels: readonly Panel[], frame: Frame, text: readonly string[]): Drawing['spec'] => ({
  config: { ...theme, concat: { spacing: 12 } },
  title: explainedBelow(text),
  hconcat: panels.map((panel, place) => ({
    title: { text: panel.name, anchor: 'start', frame: 'group', fontSize: 13, color: colours.ink },
    width: frame.across,
    height: frame.rows.length * frame.rowHeight,
    layer: panelLayers(panel, frame, place === 0),
  })),
});

function describe({ rungs, comparisons, made }: DisparityFamily, { reference }: View): string {
  const told = rungs.map((rung) => {
    const own = comparisons.filter((comparison) => comparison.rung === rung);
    return `${rungSaid(rung)}: ${own.map(sayOne).join('; ')}.`;
  });
  const lead = `Each group's rate as a multiple of the ${ethnicGroupNames[reference]} rate at each stage, as dots with ranges on a logarithmic axis with a line at 1.${apartOf(made)}`;
  return [lead, ...told].join(' ');
}

const apartOf = (made: number): string =>
  made === 0 ? '' : ` Of ${sayNumber(made, 'children')} comparisons those said to be higher or lower stand out.`;

/** `Black, 2.4 times (1.2 to 4.7), higher`, or what stands in the place of its dot. */
function sayOne(comparison: DisparityComparison): string {
  const { ethnicity, on, observation, verdict } = comparison;
  const name = `${ethnicGroupNames[ethnicity as keyof typeof ethnicGroupNames]}${on === 'population' ? '' : ` of those at the stage before`}`;
  const [instead] = disparityWords([comparison]);
  const unknown = sayIncomplete(comparison);
  const apart = [isApart(comparison) ? verdict : '', unknown].map((word) => word && `, ${word}`).join('');
  if (instead) return `${name}, ${instead.said}${unknown && `, ${unknown}`}`;
  return `${name}, ${say(observation.value, 'ratio')} (${sayRange(observation.interval, 'ratio')})${apart}`;
}
