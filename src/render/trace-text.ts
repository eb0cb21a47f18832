import type { Trace, TracedPart } from '../measures/trace.ts';
import { figureId, figureName } from '../vocabulary/figure-id.ts';
import { inWords } from '../vocabulary/period.ts';
import { capital, say, sayBare, sayCount } from '../vocabulary/wording.ts';
import { textTable } from './text-table.ts';
import type { TraceStyle } from './traced.ts';
import { childrenIn, rowTexts } from './traced.ts';

const heads = ['Child', 'Offence', 'Outcome', 'Episode', 'Date', 'Holds', 'File', 'Line'];

/** A trace for reading: the figure, the rows it was counted from, and those left out with the sentence that did it. */
export const traceText = (trace: Trace, style: TraceStyle): string =>
  [
    headOf(trace),
    ...trace.parts.filter(({ rows }) => rows.length > 0).map((part) => partText(part, style)),
    'The rule, sentence by sentence:',
    ...trace.rule.map((sentence, place) => `  ${place + 1}. ${sentence}`),
  ].join('\n');

function headOf({ measure, observation }: Trace): string {
  const { series, period, group } = observation;
  const who = group === null ? '' : `, ${Object.values(group).join(' ')}`;
  const title = `${measure.series[series]?.title ?? series}${who}, ${inWords(period)}`;
  return `${title} (${figureId(observation)}, ${figureName(observation)})\n${counts(measure, observation)}\n`;
}

/** `15 out of 25: 60%`, `4 so far out of 52: [not yet mature]`, or a bare count. */
function counts({ series }: Trace['measure'], { series: name, ...o }: Trace['observation']): string {
  const above = o.interim ? `${o.interim.numerator} so far` : sayBare(o.numerator, 'children');
  if (o.denominator === null) return above;
  const below = o.interim ? String(o.interim.denominator) : sayBare(o.denominator, 'children');
  return `${above} out of ${below}: ${say(o.value, series[name]?.unit ?? 'children')}`;
}

function partText({ part, reason, sentence, rows, times }: TracedPart, style: TraceStyle): string {
  const shown = rows.slice(0, style.mostRows);
  const what = part === 'left out' ? `Left out by sentence ${sentence} of the rule: ${reason}` : capital(part);
  const cut =
    rows.length > shown.length ? `\nShowing ${shown.length} of ${rows.length}; --out FOLDER writes them all.` : '';
  const again = times > rows.length ? `; counted ${times} times in the cohorts added up` : '';
  const table = textTable(
    heads,
    shown.map((row) => Object.values(rowTexts(row, style)).map(String)),
  );
  return `${what} (${sayCount(rows.length, 'row', 'rows')}, ${sayCount(childrenIn(rows), 'child', 'children')}${again})\n${table}${cut}\n`;
}
