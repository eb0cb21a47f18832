import type { View } from '../../charts/chart.ts';
import { along } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Maturity, Observation } from '../../measures/reading.ts';
import { longText } from '../../vocabulary/day.ts';
import { capital, sayBare, sayPeriod } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

const inWords = ['Stage', 'Cohort complete on', 'Followed up until', 'Final on', 'What may still change'];
const heads = ['Cohort', ...inWords.slice(0, 4), 'Children', 'Reoffended so far', ...inWords.slice(4)];

const mayChange: Readonly<Record<Maturity['stage'], string>> = {
  forming: 'children may still enter; everything may change',
  'in follow-up': 'further offences may be committed and proven',
  waiting: 'offences already committed may still be proven',
  final: 'nothing',
};

/** How far each cohort has come, a row a cohort: its dates, its counts so far and what may still change in them. */
export function maturityTable(
  reading: Publishable,
  { series: [series = ''], periods }: View,
  caption: string,
): BlockOf<'table'> {
  return figureTable(caption, { heads, inWords }, along(reading, series, periods).map(row));
}

function row(cohort: Observation): readonly Cell[] {
  const { period, maturity, interim, numerator, denominator } = cohort;
  const children = interim ? String(interim.denominator) : sayBare(denominator ?? numerator, 'children');
  const reoffended = figureCell(interim ? String(interim.numerator) : sayBare(numerator, 'children'), cohort);
  if (!maturity) return [sayPeriod(period), '', '', '', '', children, reoffended, ''];
  const { stage, formedOn, followedUpOn, finalOn } = maturity;
  const dates = [formedOn, followedUpOn, finalOn].map(longText);
  return [sayPeriod(period), capital(stage), ...dates, children, reoffended, mayChange[stage]];
}
