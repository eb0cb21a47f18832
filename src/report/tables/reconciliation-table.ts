import type { Comparator } from '../../measures/comparators.ts';
import { publishedCounts } from '../../measures/published-counts.ts';
import type { Observation } from '../../measures/reading.ts';
import { longText } from '../../vocabulary/day.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { sayBare, sayNumber, sayPeriod, shorthand, small } from '../../vocabulary/wording.ts';
import type { Published } from '../contents/pack.ts';
import type { Block } from '../document.ts';
import { ourCounts } from '../our-counts.ts';
import { publishedPeriods } from '../published-periods.ts';
import { sayDifference } from '../say-difference.ts';
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
  const [theirs, own] = [numberOf(published.value), ours && ourCounts(ours) ? numberOf(ours.value) : undefined];
  const known = theirs !== undefined && own !== undefined;
  return [
    sayPeriod(period),
    withCounts(sayBare(published.value, unit), publishedCounts(published, unit)),
    ours ? figureCell(withCounts(sayBare(ours.value, unit), ourCounts(ours)), ours) : shorthand['not available'],
    known ? sayDifference(own - theirs, unit) : 'cannot be said',
  ];
}

/** `319 (142 of 44,560)`: so that a reader sees whether it is the events or the population that differs. */
const withCounts = (figure: string, counts: ReturnType<typeof ourCounts>): string =>
  counts
    ? `${figure} (${sayNumber(counts.numerator, 'children')} of ${sayNumber(counts.denominator, 'children')})`
    : figure;

function reach({ reachesBackTo }: Told, own: readonly Period[]): readonly string[] {
  if (reachesBackTo === undefined || own.every(({ from }) => from >= reachesBackTo)) return [];
  return [`The extract begins on ${longText(reachesBackTo)}, so ours is only part of a span that begins before.`];
}
