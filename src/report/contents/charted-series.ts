import type { Pack, SummaryLine } from './pack.ts';

/** How a line is told whose series has a process chart. */
const charted: readonly SummaryLine['told'][] = ['count', 'proportion', 'children of a year'];

/** The series of a pack that are charted by quarter: those for which a target can be judged. */
export const chartedSeries = ({ entries }: Pack): readonly string[] =>
  entries.flatMap(({ summary, kpi }) => [
    ...summary.filter(({ told }) => charted.includes(told)).map(({ series }) => series),
    ...(kpi && kpi.untested === undefined ? [kpi.headline] : []),
  ]);
