import type { View } from '../../charts/chart.ts';
import { along } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Maturity, Observation } from '../../measures/reading.ts';
import { shortText } from '../../vocabulary/day.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { areFewest, fewestSaid } from '../../vocabulary/small-numbers.ts';
import { sayBare, sayPeriod, shorthand } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

const inWords = ['Stage, and what may still change', 'Complete on', 'Followed until', 'Final on'];
const heads = ['Cohort', ...inWords, 'Children', 'Reoffended'];

const mayChange: Readonly<Record<Maturity['stage'], string>> = {
  forming: 'Forming: children may still enter, and everything may change',
  'in follow-up': 'In follow-up: further offences may be committed and proven',
  waiting: 'Waiting: offences already committed may still be proven',
  final: 'Final: nothing',
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
  const { period, maturity } = cohort;
  const [children, reoffended] = countsOf(cohort);
  if (!maturity) return [sayPeriod(period), '', '', '', '', children, reoffended];
  const { stage, formedOn, followedUpOn, finalOn } = maturity;
  return [
    sayPeriod(period),
    mayChange[stage],
    ...[formedOn, followedUpOn, finalOn].map(shortText),
    children,
    reoffended,
  ];
}

/** How many children a cohort has, and how many of them reoffended; of fewer than five nothing but that. */
function countsOf(cohort: Observation): readonly [children: string, reoffended: Cell] {
  const { interim, numerator, denominator } = cohort;
  const below = interim?.denominator ?? (denominator ? numberOf(denominator) : undefined);
  if (below !== undefined && areFewest(below)) return [fewestSaid, figureCell(shorthand['too small'], cohort)];
  const reoffended = interim ? `${interim.numerator} so far` : sayBare(numerator, 'children');
  return [
    interim ? String(interim.denominator) : sayBare(denominator ?? numerator, 'children'),
    figureCell(reoffended, cohort),
  ];
}
