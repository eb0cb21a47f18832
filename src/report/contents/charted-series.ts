import { measures } from '../../measures/index.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import type { Entry, Pack, SummaryLine } from './pack.ts';

/** How a line is told whose series has a process chart. */
const charted: readonly SummaryLine['told'][] = ['count', 'proportion', 'children of a year'];

/** The series of a pack that are charted by quarter, with their units: those for which a target can be judged. */
export const chartedSeries = ({ entries }: Pack): Readonly<Record<string, Unit>> =>
  Object.fromEntries(
    entries.flatMap((entry) => {
      const series = measures.find(({ id }) => id === entry.measure)?.series ?? {};
      return seriesOf(entry).map((name) => [name, series[name]?.unit ?? 'children']);
    }),
  );

const seriesOf = ({ summary, kpi }: Entry): readonly string[] => [
  ...summary.filter(({ told }) => charted.includes(told)).map(({ series }) => series),
  ...(kpi && kpi.untested === undefined ? [kpi.headline] : []),
];
