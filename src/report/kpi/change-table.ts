import { numberOf } from '../../vocabulary/figure.ts';
import { figureId } from '../../vocabulary/figure-id.ts';
import { inWords } from '../../vocabulary/period.ts';
import { sayCount, small } from '../../vocabulary/wording.ts';
import type { Block } from '../document.ts';
import { testedIn } from '../judge-family.ts';
import type { Plan } from '../plan.ts';
import { observed } from '../story.ts';
import type { Cell } from '../tables/figure-table.ts';
import { figureTable } from '../tables/figure-table.ts';
import type { JudgedKpi } from './judged-kpis.ts';
import type { KpiChange } from './kpi-change.ts';
import { sayCounts } from './say-counts.ts';

const spans = { 4: 'The four quarters before', 12: 'The 12 quarters before' } as const;

/** The headlines of the KPIs over the four latest quarters, what each was tested against, and how many tests that made. */
export function changeTable({ latestYear }: Plan, kpis: readonly JudgedKpi[]): readonly Block[] {
  const made = testedIn(kpis);
  const standOut = kpis.filter(({ judgement }) => judgement.signal !== 'none').length;
  const tested = kpis.flatMap(({ said: { made, quarters } }) => (made && quarters ? [quarters] : []));
  // Where all are compared with as many quarters the head says so, and else each line.
  const span = new Set(tested).size === 1 ? tested[0] : undefined;
  const heads = [
    ...['Indicator', 'Four latest quarters', span ? spans[span] : 'Before'],
    ...['Difference', 'In short', 'Alone, would have stood out'],
  ];
  return [
    figureTable(
      `The ten key performance indicators over the four latest quarters, ${inWords(latestYear)}`,
      { heads, inWords: heads },
      kpis.map((each) => row(each, { period: latestYear, made, isSpanSaid: span !== undefined })),
    ),
    {
      kind: 'note',
      text: `${sayCount(made, 'comparison was', 'comparisons were')} made in this table; ${standOut === 0 ? 'none stands' : sayCount(standOut, 'stands', 'stand')} out after allowing for that number. A child may be in several quarters.`,
    },
  ];
}

interface Among {
  readonly period: Plan['latestYear'];
  /** How many comparisons are made together. */
  readonly made: number;
  readonly isSpanSaid: boolean;
}

function row(judged: JudgedKpi, { period, made, isSpanSaid }: Among): readonly Cell[] {
  const { entry, kpi, told, said } = judged;
  const unit = told.measure.series[kpi.headline]?.unit ?? 'percent';
  const now = observed(told, kpi.headline, { period });
  const figure = sayCounts(now, unit, unit === 'percent' ? '' : kpi.counted);
  return [
    entry.heading,
    now && numberOf(now.numerator) !== undefined ? { text: figure, id: figureId(now) } : figure,
    sayBefore(said, isSpanSaid),
    said.made?.difference ?? '',
    inShort(judged, made),
    said.made ? said.made.standsOut || 'Nothing' : '',
  ];
}

/** The counts before; over how many quarters, unless the head says so. */
function sayBefore({ made, quarters }: KpiChange, isSpanSaid: boolean): string {
  if (!made) return '';
  const counts = made.before.replace(/ in \d+ quarters$/, '');
  return isSpanSaid || !quarters ? counts : `${counts} in ${quarters} quarters`;
}

/** The word; why there was no test; or that a change stands out alone but not among so many. */
function inShort({ said: { comparison, change, why }, judgement: { word, signal } }: JudgedKpi, made: number): string {
  if (!comparison) return `${word}: ${why ?? small(change)}`.replace(/\.$/, '');
  return signal === 'none' && comparison.p < 0.05 ? `${word} among ${made}; alone it would stand out` : word;
}
