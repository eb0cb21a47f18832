import { numberOf } from '../../vocabulary/figure.ts';
import { figureId } from '../../vocabulary/figure-id.ts';
import { inWords } from '../../vocabulary/period.ts';
import { sayCount } from '../../vocabulary/wording.ts';
import type { Block } from '../document.ts';
import { testedIn } from '../judge-family.ts';
import type { Plan } from '../plan.ts';
import { observed } from '../story.ts';
import type { Cell } from '../tables/figure-table.ts';
import { figureTable } from '../tables/figure-table.ts';
import type { JudgedKpi } from './judged-kpis.ts';
import { sayCounts } from './say-counts.ts';

const heads = ['Indicator', 'Four latest quarters', 'Before', 'Difference', 'In short', 'Alone, would have stood out'];

/** The headlines of the KPIs over the four latest quarters, what each was tested against, and how many tests that made. */
export function changeTable({ latestYear }: Plan, kpis: readonly JudgedKpi[]): readonly Block[] {
  const made = testedIn(kpis.map(({ said }) => ({ said, better: 'neither' })));
  const standOut = kpis.filter(({ judgement }) => judgement.signal !== 'none').length;
  return [
    figureTable(
      `The ten key performance indicators over the four latest quarters, ${inWords(latestYear)}`,
      { heads, inWords: heads },
      kpis.map((each) => row(each, latestYear)),
    ),
    {
      kind: 'note',
      text: `${sayCount(made, 'comparison was', 'comparisons were')} made in this table; ${standOut === 0 ? 'none stands' : sayCount(standOut, 'stands', 'stand')} out after allowing for that number. A child may be in several quarters.`,
    },
  ];
}

function row({ entry, kpi, told, said, judgement }: JudgedKpi, period: Plan['latestYear']): readonly Cell[] {
  const unit = told.measure.series[kpi.headline]?.unit ?? 'percent';
  const now = observed(told, kpi.headline, { period });
  const figure = sayCounts(now, unit, unit === 'percent' ? '' : kpi.counted);
  return [
    entry.heading,
    now && numberOf(now.numerator) !== undefined ? { text: figure, id: figureId(now) } : figure,
    said.made?.before ?? '',
    said.made?.difference ?? '',
    // What stands out alone but not among so many is in the section of the KPI.
    judgement.word,
    said.made ? said.made.standsOut || 'Nothing' : said.change,
  ];
}
