import { isoText } from '../vocabulary/day.ts';
import { numberOf } from '../vocabulary/figure.ts';
import type { Observed } from './observed.ts';

const heads = ['measure', 'period', 'from', 'to', 'group', 'numerator', 'denominator', 'value', 'low', 'high', 'state'];

/** Figures as CSV, one row an observation, numbers unrounded, a figure that is not known blank with its state. */
export function measuresCsv(observed: readonly Observed[]): string {
  const rows = observed.flatMap(({ reading }) =>
    reading.observations.map(({ series, period, group, numerator, denominator, value, interval }) => [
      series,
      period.label,
      isoText(period.from),
      isoText(period.to),
      group === null
        ? ''
        : Object.entries(group)
            .map((pair) => pair.join('='))
            .join(' '),
      numberOf(numerator) ?? '',
      denominator === null ? '' : (numberOf(denominator) ?? ''),
      numberOf(value) ?? '',
      interval?.[0] ?? '',
      interval && Number.isFinite(interval[1]) ? interval[1] : '',
      value.kind === 'known' ? 'known' : value.because.replace(/ /g, '-'),
    ]),
  );
  return [heads, ...rows].map((row) => row.join(',')).join('\n');
}
