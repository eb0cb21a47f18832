import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { capital, sayPeriod } from '../../vocabulary/wording.ts';
import type { Section } from '../document.ts';
import type { ToldKpi } from '../kpi/judged-kpis.ts';
import type { ReturnRow } from '../kpi/return-rows.ts';
import { returnRows } from '../kpi/return-rows.ts';
import { sayReturned, signChange } from '../kpi/say-counts.ts';
import type { Story } from '../story.ts';
import { figureTable } from '../tables/figure-table.ts';
import { withMarks } from '../with-marks.ts';

/** The quarterly return in short: the headline of each KPI and its figures by order type, beside last quarter's. */
export function kpiReturnSection({ plan }: Story, kpis: readonly ToldKpi[]): Section {
  const { latestQuarter: now, quarterBefore: before } = plan;
  const rows = kpis.flatMap(({ entry, kpi, told }) =>
    returnRows(told, { now, before })
      .filter((row) => isTold(row, kpi))
      .map((row) => sayRow(entry.heading, row)),
  );
  const heads = ['Indicator', sayPeriod(now), sayPeriod(before), 'Change', 'Note for'];
  return {
    id: 'quarterly-return',
    heading: 'The quarterly return',
    blocks: [
      {
        kind: 'paragraph',
        text: `What the service returns for ${inWords(now)}, beside ${inWords(before)}: the headline of each indicator, and its figures by order type. An order type that nobody had in either quarter is left out. boardpack return writes the whole of it, every sub-measure, as a file.`,
      },
      ...withMarks(figureTable(`Return for ${inWords(now)}`, { heads, inWords: ['Note for'] }, rows)),
      {
        kind: 'note',
        text: 'A change of “+2, of +3” is two more counted, out of three more. A note is needed for a percentage that differs from last quarter’s by more than chance would give (Fisher mid-P below 0.01, each taken alone), a count that doubled or halved and moved by at least 5, and a denominator that fell by half and by at least 5.',
      },
    ],
  };
}

/** The headline, and the series that is told by order type with the types that anybody had. */
function isTold({ series, group, now, before }: ReturnRow, { headline, byOrder }: ToldKpi['kpi']): boolean {
  if (group === null) return series === headline || (series === byOrder && now !== undefined);
  if (series !== byOrder || group.orderType === undefined) return false;
  return [now, before].some((o) => o !== undefined && numberOf(o.denominator ?? o.numerator) !== 0);
}

/** Figures have no ids here, for room: they have them in the tables of their own KPI. */
function sayRow(heading: string, { now, before, unit, title, groupName, note }: ReturnRow): readonly string[] {
  const kpi = heading.slice(0, heading.indexOf(':'));
  return [
    `${kpi}: ${groupName || title}`,
    sayReturned(now, unit),
    sayReturned(before, unit),
    signChange(now, before, unit),
    capital(note.replace('denominator', 'out of')),
  ];
}
