import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { boardIn, boardLeftOut, boardReachesBackTo, statutorySectors } from './cohorts/board-attendances.ts';
import type { Counted, KpiFigure } from './cohorts/kpi.ts';
import { observeKpi } from './cohorts/kpi.ts';
import type { Measure } from './measure.ts';
import { unobserved } from './observe.ts';
import type { Observation, SeriesSpec } from './reading.ts';

const ofSectors = { unit: 'percent', ofNobody: true, denominator: 'sectors that must be on the board' } as const;

const series = {
  'kpi8.senior': {
    title: 'Sectors with a senior partner at the board',
    better: 'higher',
    numerator: 'sectors with a senior partner at a meeting',
    ...ofSectors,
  },
  'kpi8.delegate': {
    title: 'Sectors with a delegate at the board',
    better: 'neither',
    numerator: 'sectors with a delegate at a meeting',
    ...ofSectors,
  },
  'kpi8.meetings': {
    title: 'Board meetings',
    unit: 'meetings',
    ofNobody: true,
    better: 'neither',
    numerator: 'days on which the board met',
    denominator: null,
  },
  'kpi8.senior_uncapped': {
    title: 'Senior attendances at the board',
    unit: 'attendances',
    ofNobody: true,
    better: 'neither',
    numerator: 'attendances of senior partners of the five sectors',
    denominator: null,
  },
} as const satisfies Readonly<Record<string, SeriesSpec>>;

/** The board is not about children: there are none behind its figures. */
const attended = (rows: readonly number[], count: number): Counted => ({
  count,
  children: () => [],
  rows: () => [{ table: 'boardAttendance', rows }],
});

function figuresIn(basis: Basis, quarter: Period): readonly KpiFigure[] {
  if (quarter.to < (boardReachesBackTo(basis) ?? Number.POSITIVE_INFINITY)) return [];
  const { meetingDate, attendance } = basis.dataset.boardAttendance.columns;
  const { all, statutory } = boardIn(basis, quarter);
  const came = (as: 'senior' | 'delegate'): readonly number[] =>
    statutory.filter((row) => attendance.codeAt(row) === as);
  const meetings = new Set(all.map((row) => meetingDate.at(row))).size;
  const place = { group: null, denominator: null };
  return [
    ...sectorsWith(basis, 'kpi8.senior', { came: came('senior'), statutory }),
    ...sectorsWith(basis, 'kpi8.delegate', { came: came('delegate'), statutory }),
    { ...place, series: 'kpi8.meetings', numerator: attended(all, meetings) },
    { ...place, series: 'kpi8.senior_uncapped', numerator: attended(came('senior'), came('senior').length) },
  ];
}

/** Of the five, and of each alone, those that came; the YJB's figure adds up every time they did (counting rules 11.2). */
function sectorsWith(
  { dataset, parameters }: Basis,
  name: keyof typeof series,
  { came, statutory }: { came: readonly number[]; statutory: readonly number[] },
): readonly KpiFigure[] {
  const { sector } = dataset.boardAttendance.columns;
  const countIn = (rows: readonly number[]): number =>
    parameters.asYjb === 'yes' ? rows.length : new Set(rows.map((row) => sector.codeAt(row))).size;
  const ofSector = (rows: readonly number[], code: string): readonly number[] =>
    rows.filter((row) => sector.codeAt(row) === code);
  const share = (above: readonly number[], below: Counted): Omit<KpiFigure, 'group'> => ({
    series: name,
    numerator: attended(above, countIn(above)),
    denominator: below,
  });
  return [
    { ...share(came, attended(statutory, statutorySectors.length)), group: null },
    ...statutorySectors.map((code) => ({
      ...share(ofSector(came, code), attended(ofSector(statutory, code), 1)),
      group: { sector: code },
    })),
  ];
}

function observe(basis: Basis, periods: readonly Period[]): readonly Observation[] {
  const kpi = { series: Object.keys(series), figuresIn: (quarter: Period) => figuresIn(basis, quarter) };
  const from = boardReachesBackTo(basis) ?? Number.POSITIVE_INFINITY;
  return periods.flatMap((period) => {
    if (period.to < from)
      return kpi.series.map((name) => unobserved({ series: name, period, group: null }, 'not available'));
    // The five sectors are all there are, no sample of them: there is no interval.
    return observeKpi(basis, [period], kpi).map((observation) => ({ ...observation, interval: null }));
  });
}

export const kpi8BoardAttendance: Measure = {
  id: 'kpi-8-board-attendance',
  title: 'KPI 8: board attendance',
  definition: 'How many of the five sectors that must be on the management board had a senior partner at a meeting.',
  rule: [
    'Take who came to meetings of the management board from {kpiCountsFrom} to the as-at date, by the quarter of the meeting. Nothing is said of periods before the first meeting recorded.',
    "The five sectors are children's social care, education, police, probation and health. Any other is listed and counts in no figure but the number of meetings.",
    'A sector counts once a quarter if at least one senior partner of it came to at least one meeting, out of five; and each sector alone is 1 or 0 out of 1. Several meetings or organisations do not add up. The same is told of delegates. A longer period is the sum of its quarters.',
    'A quarter without a meeting is 0 of 5. How many meetings there were (days with at least one record, of any sector) and how many senior attendances of the five sectors, all added up, are told beside it.',
  ],
  version: '1 (11/2026)',
  effective: 'Meetings on or after {kpiCountsFrom}.',
  source: "Youth Justice Board, key performance indicators for youth justice services, and the service's own record",
  imitates: 'YJB case-level',
  needs: ['boardAttendance'],
  parameters: ['kpiCountsFrom', 'asYjb'],
  differs: [
    "A sector counts once a quarter, so at most 5 of 5; the YJB's figure adds up what is entered for several meetings and can pass 5.",
  ],
  series,
  observe,
  leftOut: boardLeftOut,
  example: {
    series: 'kpi8.senior',
    period: '2024Q2',
    numerator: 3,
    denominator: 5,
    because:
      "Children's social care, health and probation sent a senior partner in the quarter; education and the police did not.",
  },
};
