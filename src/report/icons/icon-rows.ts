import type { Process } from '../../signals/process-of.ts';
import { isCharted, processOf } from '../../signals/process-of.ts';
import { figureId } from '../../vocabulary/figure-id.ts';
import type { Period } from '../../vocabulary/period.ts';
import { say, sayPeriod } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { IconRow } from '../document.ts';
import type { JudgedKpi } from '../kpi/judged-kpis.ts';
import { sayCounts } from '../kpi/say-counts.ts';
import { chartedQuarters } from '../process-periods.ts';
import type { Story, Told } from '../story.ts';
import { observed, termsOf } from '../story.ts';
import type { JudgedLine } from '../summary/judged-lines.ts';
import { assuranceCell, variationCell } from './say-icons.ts';

type Place = Pick<IconRow, 'title' | 'section'>;

const nothing = { icon: '', word: '' } as const;

/** A row of a measure that has no process chart, and why, in a few words. */
export const unchartedRow = (place: Place, why: string, latest: Partial<IconRow> = {}): IconRow => ({
  figure: '',
  id: '',
  when: '',
  ...latest,
  ...place,
  variation: { icon: '', word: why },
  assurance: nothing,
});

/** Why a line of the summary that is told otherwise than by quarter has no process chart. */
const otherwise: { readonly [Told in SummaryLine['told']]?: string } = {
  proportion: 'Not charted: cohorts of a year',
  average: 'Not charted: one child can move it',
  'on the day': 'Not charted: a count on one day',
  'relative rates': 'Not charted: ratios of groups',
};

/** The row of a line of the summary. */
export function lineRow(story: Story, { entry, line, told, said }: JudgedLine): IconRow {
  const place = { title: line.title, section: entry.measure };
  if (told.lacking.length > 0) return unchartedRow(place, 'Not available');
  const quarters = chartedQuarters(story.plan, line.told);
  if (quarters.length > 0) return chartedRow(place, processIn(story, told, { series: line.series, quarters }));
  return unchartedRow(place, otherwise[line.told] ?? 'Not charted', latestOf(story, { line, told, said }));
}

/** The latest figure of a line that is told otherwise than by quarter; a ratio of groups is no figure of all children. */
function latestOf({ plan }: Story, { line, told, said }: Pick<JudgedLine, 'line' | 'told' | 'said'>): Partial<IconRow> {
  if (line.told === 'on the day') return { figure: said.figure, when: 'on the last day' };
  const average = line.told === 'average' && observed(told, line.series, { period: plan.finalCohorts.latest });
  if (!average) return {};
  return { figure: say(average.value, 'average'), id: figureId(average), when: 'in four final cohorts' };
}

/** The row of the headline of a KPI. */
export function kpiRow(story: Story, { entry, kpi, told }: JudgedKpi): IconRow {
  const place = { title: entry.heading, section: entry.measure };
  if (told.lacking.length > 0) return unchartedRow(place, 'Not available');
  const { kpiQuarters: quarters } = story.plan;
  return chartedRow(place, processIn(story, told, { series: kpi.headline, quarters }));
}

const processIn = (
  story: Story,
  { reading, reachesBackTo: since }: Told,
  asked: { readonly series: string; readonly quarters: readonly Period[] },
): Process => processOf(reading, { ...asked, terms: termsOf(story), since });

function chartedRow(place: Place, judged: Process): IconRow {
  const latest = judged.points.at(-1);
  const observation = latest?.observation;
  const told = {
    figure: sayCounts(observation, judged.spec.unit),
    id: observation ? figureId(observation) : '',
    when: latest ? sayPeriod(latest.period) : '',
  };
  if (!isCharted(judged)) return { ...unchartedRow(place, whyNot(judged), told), assurance: assuranceCell(judged) };
  return { ...place, ...told, variation: variationCell(judged), assurance: assuranceCell(judged) };
}

function whyNot({ chart }: Process): string {
  return `Not charted: ${chart}`;
}
