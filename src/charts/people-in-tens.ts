import type { DisparityComparison } from '../signals/disparity-family.ts';
import { isApart } from '../signals/disparity-family.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { ethnicGroupNames } from '../vocabulary/ethnicity.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { sayCount, sayExpected, sayNumber, shorthand } from '../vocabulary/wording.ts';
import type { Chart, Drawing, View } from './chart.ts';
import { sayIncomplete } from './disparity-marks.ts';
import { familyOf, rungSaid } from './disparity-view.ts';
import { person } from './person.ts';
import type { LayerOf } from './theme.ts';
import { colours, explainedBelow, theme } from './theme.ts';

const iconAcross = 14;
const iconHigh = 18;
const inRow = 10;
const groupAcross = inRow * iconAcross + 26;
/** Room above the icons for what is said of a group. */
const headHigh = 60;
/** Most icons of one group; where there are more children one icon stands for several. */
const mostIcons = 100;

/** One group: what is said of it, and how many children there are and would be expected; neither where one of them is not known. */
interface People {
  readonly name: string;
  readonly said: readonly string[];
  readonly count: number;
  readonly expected: number;
  /** Whether the group stands out. */
  readonly stands: boolean;
}

/**
 * The children of each group at one stage as people in rows of ten: those up to the number expected at the reference
 * group's rate, those above it, and those expected but not seen.
 */
export const peopleInTens: Chart = (reading, view) => {
  const { comparisons } = familyOf(reading, view);
  const own = comparisons.filter(({ rung, on }) => on === 'population' && rung.series.relative_rate === view.series[0]);
  const people = own.map((comparison) => peopleOf(comparison, view));
  const stage = own[0] ? rungSaid(own[0].rung) : '';
  if (people.every(({ count, expected }) => count + expected === 0))
    return { spec: null, describedAs: 'There are no children to picture beside an expected number.' };
  const each = childrenAnIcon(people);
  return { describedAs: describe(people, stage, each), spec: specification(people, each) };
};

const none = { count: 0, expected: 0, stands: false };

function peopleOf(comparison: DisparityComparison, { reference }: View): People {
  const { ethnicity, observation, verdict } = comparison;
  const { numerator, value, against } = observation;
  const name = ethnicGroupNames[ethnicity as EthnicGroup];
  const count = numberOf(numerator);
  if (count === undefined || !against) {
    const mark = value.kind === 'withheld' ? shorthand[value.because] : '';
    return { name, said: [count === undefined ? mark : sayCount(count, 'child', 'children')], ...none };
  }
  const expected = `${sayExpected(against.expected)} would be expected`;
  const said = [`${sayCount(count, 'child', 'children')};`, expected, `at the ${ethnicGroupNames[reference]} rate`];
  const stands = isApart(comparison);
  const more = stands ? verdict : sayIncomplete(comparison);
  const inFull = more ? [...said.slice(0, 2), `${said[2]}: ${more}`] : said;
  return { name, said: inFull, count, expected: Math.round(against.expected), stands };
}

/** 1, or the least of 2, 5, 10, 20 … that leaves no group more icons than are counted at a glance. */
function childrenAnIcon(people: readonly People[]): number {
  const most = Math.max(...people.map(({ count, expected }) => Math.max(count, expected)));
  let each = 1;
  for (let place = 0; most / each > mostIcons; place++) each *= [2, 2.5, 2][place % 3] ?? 2;
  return each;
}

/** What an icon stands for, and how it looks: told apart by fill and outline, and strong only where a group stands out. */
const looks = {
  expected: { state: 'As many as expected', fill: '#a9c8e6', stroke: colours.navy, dash: [1, 0] },
  chance: { state: 'More than expected, could be chance', fill: colours.paper, stroke: colours.navy, dash: [1, 0] },
  apart: { state: 'More than expected, stands out', fill: colours.orange, stroke: colours.orange, dash: [1, 0] },
  unseen: { state: 'Expected but not seen', fill: colours.paper, stroke: colours.grey, dash: [1.5, 1.5] },
} as const;

function iconsOf({ count, expected, stands }: People, place: number, each: number) {
  const above = stands ? looks.apart : looks.chance;
  const [counted, wanted] = [Math.round(count / each), Math.round(expected / each)];
  return Array.from({ length: Math.max(counted, wanted) }, (_, icon) => ({
    x: place * groupAcross + iconAcross * ((icon % inRow) + 0.5),
    y: headHigh + iconHigh * (Math.floor(icon / inRow) + 0.5),
    state: (icon >= counted ? looks.unseen : icon >= wanted ? above : looks.expected).state,
  }));
}

const at = (field: 'x' | 'y') => ({ field, type: 'quantitative' as const, scale: null, axis: null });

/** The icons, with a key of those kinds there are. */
function drawnIcons(icons: ReturnType<typeof iconsOf>): LayerOf {
  const states = Object.values(looks).filter(({ state }) => icons.some((icon) => icon.state === state));
  const domain = states.map(({ state }) => state);
  const legend = { columns: states.length > 3 ? 2 : states.length, symbolSize: 150, symbolStrokeWidth: 0.9 };
  const keyed = { field: 'state', type: 'nominal', sort: domain, legend } as const;
  return {
    data: { values: icons },
    mark: { type: 'point', shape: person, size: 150, opacity: 1, strokeWidth: 0.9 },
    encoding: {
      x: at('x'),
      y: at('y'),
      fill: { ...keyed, scale: { domain, range: states.map(({ fill }) => fill) } },
      stroke: { ...keyed, scale: { domain, range: states.map(({ stroke }) => stroke) } },
      strokeDash: { ...keyed, scale: { domain, range: states.map(({ dash }) => [...dash]) } },
    },
  };
}

const eachSaid = (each: number): string => `One figure stands for ${sayNumber(each, 'children')} children.`;

function specification(people: readonly People[], each: number): Drawing['spec'] {
  const icons = people.flatMap((group, place) => iconsOf(group, place, each));
  const words = people.flatMap(({ name, said }, place) =>
    [name, ...said].map((text, line) => ({ x: place * groupAcross, y: 7 + 15 * line, text, isName: line === 0 })),
  );
  const written = (weight: 'bold' | 'normal'): LayerOf => ({
    data: { values: words.filter(({ isName }) => isName === (weight === 'bold')) },
    mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight: weight },
    encoding: { x: at('x'), y: at('y'), text: { field: 'text' } },
  });
  return {
    width: people.length * groupAcross,
    height: Math.max(...icons.map(({ y }) => y)) + iconHigh / 2,
    config: theme,
    ...(each > 1 && { title: explainedBelow([eachSaid(each)]) }),
    layer: [written('bold'), written('normal'), drawnIcons(icons)],
  };
}

function describe(people: readonly People[], stage: string, each: number): string {
  const told = people.map(({ name, said }) => `${name}: ${said.join(' ')}.`);
  const key = each > 1 ? ` ${eachSaid(each)}` : '';
  return `${stage}: children as figures in rows of ten, those above the expected number set off.${key} ${told.join(' ')}`;
}
