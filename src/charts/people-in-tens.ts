import type { DisparityComparison } from '../signals/disparity-family.ts';
import { isApart } from '../signals/disparity-family.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { ethnicGroupNames } from '../vocabulary/ethnicity.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { sayCount, sayExpected, sayNumber, shorthand } from '../vocabulary/wording.ts';
import type { Chart, Drawing, View } from './chart.ts';
import { familyOf, rungSaid } from './disparity-view.ts';
import { person } from './person.ts';
import type { LayerOf } from './theme.ts';
import { colours, theme } from './theme.ts';

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
}

/**
 * The children of each group at one stage as people in rows of ten: those up to the number expected at the reference
 * group's rate, those above it, and those who would be expected and are not there.
 */
export const peopleInTens: Chart = (reading, view) => {
  const { comparisons } = familyOf(reading, view);
  const own = comparisons.filter(({ rung, on }) => on === 'population' && rung.series.relative_rate === view.series[0]);
  const people = own.map((comparison) => peopleOf(comparison, view));
  const stage = own[0] ? rungSaid(own[0].rung) : '';
  if (people.every(({ count, expected }) => count + expected === 0))
    return { spec: null, describedAs: `${stage}: there are no children to picture beside an expected number.` };
  const each = childrenAnIcon(people);
  return { describedAs: describe(people, stage, each), spec: specification(people, each) };
};

function peopleOf(comparison: DisparityComparison, { reference }: View): People {
  const { ethnicity, observation, verdict } = comparison;
  const { numerator, value, against } = observation;
  const name = ethnicGroupNames[ethnicity as EthnicGroup];
  const count = numberOf(numerator);
  if (count === undefined || !against) {
    const mark = value.kind === 'withheld' ? shorthand[value.because] : '';
    return { name, said: [count === undefined ? mark : sayCount(count, 'child', 'children')], count: 0, expected: 0 };
  }
  const expected = `${sayExpected(against.expected)} would be expected`;
  const said = [`${sayCount(count, 'child', 'children')};`, expected, `at the ${ethnicGroupNames[reference]} rate`];
  const stands = isApart(comparison) ? [...said.slice(0, 2), `${said[2]}: ${verdict}`] : said;
  return { name, said: stands, count, expected: Math.round(against.expected) };
}

/** 1, or the least of 2, 5, 10, 20 … that leaves no group more icons than are counted at a glance. */
function childrenAnIcon(people: readonly People[]): number {
  const most = Math.max(...people.map(({ count, expected }) => Math.max(count, expected)));
  let each = 1;
  for (let place = 0; most / each > mostIcons; place++) each *= [2, 2.5, 2][place % 3] ?? 2;
  return each;
}

/** What an icon stands for, and how it looks. */
const states = [
  { state: 'As many as would be expected', fill: '#a9c8e6', stroke: colours.navy },
  { state: 'More than would be expected', fill: colours.orange, stroke: colours.orange },
  { state: 'Would be expected, but are not there', fill: colours.paper, stroke: colours.grey },
] as const;

function iconsOf({ count, expected }: People, place: number, each: number) {
  const [counted, wanted] = [Math.round(count / each), Math.round(expected / each)];
  return Array.from({ length: Math.max(counted, wanted) }, (_, icon) => ({
    x: place * groupAcross + iconAcross * ((icon % inRow) + 0.5),
    y: headHigh + iconHigh * (Math.floor(icon / inRow) + 0.5),
    state: states[icon >= counted ? 2 : icon >= wanted ? 1 : 0].state,
  }));
}

function specification(people: readonly People[], each: number): Drawing['spec'] {
  const icons = people.flatMap((group, place) => iconsOf(group, place, each));
  const keyed = { field: 'state', type: 'nominal', sort: states.map(({ state }) => state) } as const;
  const domain = states.map(({ state }) => state);
  const at = (field: 'x' | 'y') => ({ field, type: 'quantitative' as const, scale: null, axis: null });
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
    ...(each > 1 && {
      title: {
        text: `One figure stands for ${sayNumber(each, 'children')} children.`,
        orient: 'bottom',
        anchor: 'start',
        fontSize: 12,
        fontWeight: 'normal',
      },
    }),
    layer: [
      written('bold'),
      written('normal'),
      {
        data: { values: icons },
        mark: { type: 'point', shape: person, size: 150, opacity: 1, strokeWidth: 0.9 },
        encoding: {
          x: at('x'),
          y: at('y'),
          fill: { ...keyed, scale: { domain, range: states.map(({ fill }) => fill) } },
          stroke: { ...keyed, scale: { domain, range: states.map(({ stroke }) => stroke) } },
        },
      },
    ],
  };
}

function describe(people: readonly People[], stage: string, each: number): string {
  const told = people.map(({ name, said }) => `${name}: ${said.join(' ')}.`);
  const key = each > 1 ? ` One figure stands for ${sayNumber(each, 'children')} children.` : '';
  return `${stage}: children as figures in rows of ten, those above the expected number set off.${key} ${told.join(' ')}`;
}
