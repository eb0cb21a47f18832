import type { ComparedArea } from '../../measures/compared-areas.ts';
import { comparedAreas } from '../../measures/compared-areas.ts';
import { publishedCounts } from '../../measures/published-counts.ts';
import type { Observation } from '../../measures/reading.ts';
import { clearDifferences } from '../../signals/change.ts';
import type { AreaComparison, Beside, How, WhyNot } from '../../signals/compare-areas.ts';
import { compareArea, tooSmall } from '../../signals/compare-areas.ts';
import { areaName } from '../../vocabulary/area-name.ts';
import { plain } from '../../vocabulary/code-text.ts';
import type { Period } from '../../vocabulary/period.ts';
import { inWords } from '../../vocabulary/period.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { units } from '../../vocabulary/unit.ts';
import { listed, sayBare, sayCount, sayNumber, sayRange, shorthand, small } from '../../vocabulary/wording.ts';
import type { Published } from '../contents/pack.ts';
import type { Block } from '../document.ts';
import { funnelBeside } from '../funnel-beside.ts';
import { ourCounts } from '../our-counts.ts';
import { sayDifference } from '../say-difference.ts';
import { sayOnRung } from '../say-few.ts';
import type { Story, Told } from '../story.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/**
 * Our figure beside other areas' for the latest span they have one for, each compared as far as what is known allows.
 * Areas that stand in a funnel with ours are judged there, all at once, and not again one by one.
 */
export function comparisonTable(story: Story, told: Told, published: Published): readonly Block[] {
  const among = funnelBeside(story, told, published);
  if (!among) return [];
  const { measure, unit } = published;
  const { series, period, ours, funnel } = among;
  const inFunnel = new Set(funnel?.areas.map(({ area }) => plain(area)));
  const all = besideOthers(story, { measure, unit, period, ours });
  const rows = all.filter(({ area, how }) => how !== 'counts' || !inFunnel.has(plain(area.area)));
  const comparisons = rows.map(({ comparison }) => (typeof comparison === 'string' ? undefined : comparison));
  const clear = clearDifferences(comparisons);
  const title = told.measure.series[series]?.title ?? told.measure.title;
  return [
    figureTable(
      `Beside other areas: ${small(title)}, ${inWords(period)}`,
      { heads: ['Area', units[unit].heading, 'Range', ...wordy], inWords: wordy },
      [
        [story.service, sayOurs(ours, unit), sayRange(shownRange(ours, unit), unit), '', '', 'case records'],
        ...rows.map((row, place) => sayRow(row, unit, clear[place] === true)),
      ],
    ),
    { kind: 'note', text: [family(comparisons, clear), ...elsewhere(all.length - rows.length)].join(' ') },
  ];
}

const elsewhere = (areas: number): readonly string[] =>
  areas === 0
    ? []
    : [`${sayCount(areas, 'more area is', 'more areas are')} judged together with ours in the funnel below.`];

const wordy = ['Ours, set against it', 'Verdict', 'How compared'];

interface Question {
  readonly measure: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly ours: Observation | undefined;
}

function besideOthers({ comparators, groups }: Story, { measure, unit, period, ours }: Question): readonly Beside[] {
  const published = comparators.filter((c) => c.measure === measure && c.period?.label === period.label);
  const own = published.find(({ isOwn }) => isOwn);
  const counts = ourCounts(ours);
  const inTheirs = (own && publishedCounts(own, unit)) ?? counts;
  return comparedAreas(published, groups, unit).map((area) => compareArea({ unit, counts, inTheirs }, area));
}

/** Our figure, or the counts where it is of too few to be one. */
function sayOurs(ours: Observation | undefined, unit: Unit): Cell {
  if (!ours) return shorthand['not available'];
  const counts = ourCounts(ours);
  return figureCell(counts ? sayOnRung(counts, unit) : sayBare(ours.value, unit), ours);
}

function shownRange(ours: Observation | undefined, unit: Unit): Observation['interval'] {
  const counts = ourCounts(ours);
  return ours && counts && !tooSmall(counts, unit) ? ours.interval : null;
}

function sayRow({ area, value, interval, how, comparison }: Beside, unit: Unit, clear: boolean): readonly string[] {
  const few = comparison === 'theirs is too small';
  const figure = value === undefined ? shorthand['not available'] : sayNumber(value, unit);
  const told = typeof comparison === 'string' ? undefined : comparison;
  return [
    nameOf(area, how),
    few ? shorthand['too small'] : figure,
    few ? '' : sayRange(interval, unit),
    told ? sayDifference(told.difference, unit, told.range) : '',
    told ? verdict(told, clear) : 'Not compared',
    typeof comparison === 'string' ? whyNot(comparison, area) : howSaid(how, area),
  ];
}

function nameOf({ area, together }: ComparedArea, how: How): string {
  const name = how === 'counts of the rest' ? `Rest of ${areaName(area)}` : areaName(area);
  return together.length > 0 ? `${name} (${listed(together.map(areaName))})` : name;
}

const verdict = ({ direction }: AreaComparison, clear: boolean): string =>
  !clear || direction === 'equal' ? 'No clear difference' : direction === 'higher' ? 'Higher' : 'Lower';

const howSaid = (how: How, { area }: ComparedArea): string =>
  ({
    counts: 'counts',
    'counts of the rest': `counts, rest of ${areaName(area)}`,
    value: 'published value taken as exact',
    'value with ours in it': 'published value taken as exact; ours could not be taken out of it',
  })[how];

const whyNot = (because: WhyNot, { lacking }: ComparedArea): string =>
  ({
    'ours is not known': 'our figure is not shown',
    'ours is too small': 'ours is of too few',
    'theirs is not known':
      lacking.length > 0 ? `no counts for ${listed(lacking.map(areaName))}` : 'no figure to compare',
    'theirs is too small': 'theirs is of too few',
  })[because];

function family(comparisons: readonly (AreaComparison | undefined)[], clear: readonly boolean[]): string {
  const made = comparisons.filter((comparison) => comparison !== undefined).length;
  const stand = clear.filter(Boolean).length;
  if (made === 0) return 'No comparison was made: the last column says why.';
  return `${sayCount(made, 'comparison', 'comparisons')}, of which ${stand === 0 ? 'none stands' : stand === 1 ? '1 stands' : `${stand} stand`} out after allowing for that number. Ours is counted from case records and theirs are official figures: part of a difference may come from that. “No clear difference” does not mean that there is none. The order is not a ranking.`;
}
