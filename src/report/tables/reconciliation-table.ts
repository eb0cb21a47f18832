import type { Comparator } from '../../measures/comparators.ts';
import type { Counts } from '../../measures/published-counts.ts';
import { publishedCounts } from '../../measures/published-counts.ts';
import type { Observation } from '../../measures/reading.ts';
import { tooSmall } from '../../signals/compare-areas.ts';
import { longText } from '../../vocabulary/day.ts';
import type { Figure } from '../../vocabulary/figure.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { rungOf } from '../../vocabulary/small-numbers.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { marked, sayBare, sayNumber, sayPeriod, shorthand, small } from '../../vocabulary/wording.ts';
import type { Published } from '../contents/pack.ts';
import type { Block } from '../document.ts';
import { ourCounts } from '../our-counts.ts';
import { publishedPeriods } from '../published-periods.ts';
import { sayDifference } from '../say-difference.ts';
import { sayFew } from '../say-few.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/**
 * The published figures of this area beside ours for the same spans, with the known reasons why they differ. They count
 * different things, so nothing is tested.
 */
export function reconciliationTable(story: Story, told: Told, { measure, unit, beside }: Published): readonly Block[] {
  const { own } = publishedPeriods(story, measure);
  if (beside === undefined || own.length === 0) return [];
  const title = told.measure.series[beside]?.title ?? told.measure.title;
  const rows = own.flatMap((period) => {
    const published = story.comparators.find(
      (c) => c.isOwn && c.measure === measure && c.period?.label === period.label,
    );
    return published ? [row(published, { period, unit, ours: observed(told, beside, { period }) })] : [];
  });
  const reasons = [...(told.measure.publishedDiffers ?? []), ...reach(told, own)];
  return [
    figureTable(
      `Published for this area, and ours for the same span: ${small(title)}`,
      { heads: ['Period', 'Published (official)', 'Ours, from case records', against], inWords: [against] },
      rows,
    ),
    {
      kind: 'note',
      text: [
        'The two count different things, so the difference is not tested. Known reasons for one:',
        ...reasons,
      ].join(' '),
    },
  ];
}

const against = 'Ours, set against it';

interface Line {
  readonly period: Period;
  readonly unit: Unit;
  readonly ours: Observation | undefined;
}

function row(published: Comparator, { period, unit, ours }: Line): readonly Cell[] {
  const theirs: Side = { value: published.value, counts: publishedCounts(published, unit), unit };
  const own: Side | undefined = ours && { value: ours.value, counts: ourCounts(ours), unit };
  return [
    sayPeriod(period),
    saySide(theirs),
    ours && own ? figureCell(saySide(own), ours) : shorthand['not available'],
    own?.counts ? apart(own, theirs) : 'cannot be said',
  ];
}

/** One of the two figures told beside each other. */
interface Side {
  readonly value: Figure;
  readonly counts: Counts | undefined;
  readonly unit: Unit;
}

/** `319 (142 of 44,560)`: so that a reader sees whether it is the events or the population that differs. */
function saySide({ value, counts, unit }: Side): string {
  if (!counts) return sayBare(value, unit);
  const { numerator, denominator } = counts;
  const whole = `${marked(sayBare(value, unit), rungOf(counts, unit))} (${sayNumber(numerator, 'children')} of ${sayNumber(denominator, 'children')})`;
  return sayFew(counts, unit) ?? whole;
}

function apart(own: Side, theirs: Side): string {
  const [ours, published] = [own, theirs].map(tellable);
  const known = ours !== undefined && published !== undefined;
  return known ? sayDifference(ours - published, own.unit) : 'cannot be said';
}

/** The number of a figure that is neither withheld nor of too few. */
const tellable = ({ value, counts, unit }: Side): number | undefined =>
  counts && tooSmall(counts, unit) ? undefined : numberOf(value);

function reach({ reachesBackTo }: Told, own: readonly Period[]): readonly string[] {
  if (reachesBackTo === undefined || own.every(({ from }) => from >= reachesBackTo)) return [];
  return [`The extract begins on ${longText(reachesBackTo)}, so ours is only part of a span that begins before.`];
}
