import type { Trace, TracedPart } from '../measures/trace.ts';
import { numberOf } from '../vocabulary/figure.ts';
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
  const { series, period, group, numerator, denominator, value, interim } = observation;
  const spec = measure.series[series];
  const who = group === null ? '' : `, ${Object.values(group).join(' ')}`;
  const [above, below] = interim
    ? [`${interim.numerator} so far`, String(interim.denominator)]
    : [sayBare(numerator, 'children'), denominator === null ? '' : sayBare(denominator, 'children')];
  const figure = spec ? say(value, spec.unit) : '';
  return [
    `${spec?.title ?? series}${who}, ${inWords(period)} (${figureId(observation)}, ${figureName(observation)})`,
    `${above}${below === '' ? '' : ` out of ${below}`}${numberOf(value) === numberOf(numerator) ? '' : `: ${figure}`}`,
    '',
  ].join('\n');
}

function partText({ part, reason, sentence, rows }: TracedPart, style: TraceStyle): string {
  const shown = rows.slice(0, style.mostRows);
  const what = part === 'left out' ? `Left out by sentence ${sentence} of the rule: ${reason}` : capital(part);
  const cut =
    rows.length > shown.length ? `\nShowing ${shown.length} of ${rows.length}; --out FOLDER writes them all.` : '';
  const table = textTable(
    heads,
    shown.map((row) => Object.values(rowTexts(row, style)).map(String)),
  );
  return `${what} (${sayCount(rows.length, 'row', 'rows')}, ${sayCount(childrenIn(rows), 'child', 'children')})\n${table}${cut}\n`;
}
