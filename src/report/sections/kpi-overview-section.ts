import { asTold } from '../../signals/as-told.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { figureId } from '../../vocabulary/figure-id.ts';
import { inWords } from '../../vocabulary/period.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { listed, sayPeriod, small } from '../../vocabulary/wording.ts';
import type { Block, Section } from '../document.ts';
import { changeTable } from '../kpi/change-table.ts';
import type { JudgedKpi } from '../kpi/judged-kpis.ts';
import { sayCounts } from '../kpi/say-counts.ts';
import { trendTable } from '../kpi/trend-table.ts';
import { unmappedTable } from '../kpi/unmapped-table.ts';
import { notedOnce } from '../noted-once.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import type { Cell } from '../tables/figure-table.ts';
import { figureTable } from '../tables/figure-table.ts';
import { withMarks } from '../with-marks.ts';

/**
 * The ten KPIs on two pages: each headline with its counts first, last quarter's and what is missing;
 * whether the four latest quarters are more than chance apart from those before; then the counts quarter by quarter.
 */
export function kpiOverviewSection(story: Story, kpis: readonly JudgedKpi[]): Section {
  const { plan } = story;
  const { latestQuarter: quarter, quarterBefore } = plan;
  const heads = ['Indicator', sayPeriod(quarter), sayPeriod(quarterBefore), 'What is missing'];
  const table = figureTable(
    `The ten key performance indicators, ${inWords(quarter)}`,
    { heads, inWords: heads },
    kpis.map((each) => row(each, plan)),
  );
  return {
    id: 'ten-kpis',
    heading: 'The ten KPIs',
    blocks: [
      {
        kind: 'paragraph',
        text: `The headline of each key performance indicator for ${inWords(quarter)}, beside ${inWords(quarterBefore)}. Each has a section of its own below.`,
      },
      ...notedOnce([
        ...withMarks(table),
        ...changeTable(plan, kpis).flatMap(withMarks),
        ...withMarks(trendTable(plan, kpis)),
      ]),
      {
        kind: 'note',
        text: 'A quarter of few children moves much by chance alone: a change since the quarter before was not tested. A percentage of fewer than 10 is not shown, and its counts stand alone.',
      },
      ...unmappedTable(story),
    ],
  };
}

/** The headline of a KPI in the latest quarter, its counts first, then the quarter before's, and what is missing. */
export function kpiHeadline(
  { plan: { latestQuarter, quarterBefore, latestYear } }: Story,
  { kpi, told, said, judgement }: JudgedKpi,
): Block {
  const unit = told.measure.series[kpi.headline]?.unit ?? 'percent';
  const now = observed(told, kpi.headline, { period: latestQuarter });
  const before = observed(told, kpi.headline, { period: quarterBefore });
  const year = sayCounts(observed(told, kpi.headline, { period: latestYear }), unit);
  const against = said.made
    ? `, against ${said.made.before} before: ${small(judgement.word)}.`
    : `: ${small(said.change)}`;
  const lacking = missing(told, now);
  const lacks = lacking === 'Nothing' ? '' : ` Missing: ${small(lacking)}.`;
  const ofFourQuarters = [` The four latest quarters together, ${year}${against}`, judgement.caution]
    .filter(Boolean)
    .join(' ');
  return {
    kind: 'headline',
    figure: sayCounts(now, unit),
    id: now ? figureId(now) : '',
    caption: `${kpi.counted}${isSaid(now, unit) ? ` ${kpi.said}` : ''}, ${inWords(latestQuarter)}.${before && numberOf(before.numerator) !== undefined ? ` The quarter before: ${sayCounts(before, unit)}.` : ''}${lacks}${ofFourQuarters}`,
  };
}

function row({ entry, kpi, told }: JudgedKpi, { latestQuarter, quarterBefore }: Story['plan']): readonly Cell[] {
  const unit = told.measure.series[kpi.headline]?.unit ?? 'percent';
  const now = observed(told, kpi.headline, { period: latestQuarter });
  const before = observed(told, kpi.headline, { period: quarterBefore });
  const figure = `${sayCounts(now, unit, kpi.counted)}${isSaid(now, unit) ? ` ${kpi.said}` : ''}`;
  return [
    entry.heading,
    now ? { text: figure, id: figureId(now) } : figure,
    sayCounts(before, unit),
    missing(told, now),
  ];
}

/** Whether counts are told of which something can be said: not nobody, and not that they are fewer than five. */
const isSaid = (observation: ReturnType<typeof observed>, unit: Unit): boolean =>
  observation !== undefined &&
  numberOf(observation.numerator) !== undefined &&
  (unit !== 'percent' || !['nobody', 'fewer than 5'].includes(asTold(observation, { unit }).rung));

/** The files that were not given; else the figure, or only what it would be out of. */
function missing({ lacking }: Told, now: ReturnType<typeof observed>): string {
  if (lacking.length > 0) return listed(lacking);
  if (now && (now.value.kind === 'known' || now.value.because !== 'not available')) return 'Nothing';
  return now && numberOf(now.numerator) !== undefined ? 'What it is out of' : 'The figure';
}
