import type { Observation } from '../measures/reading.ts';
import type { Day } from '../vocabulary/day.ts';
import { longText } from '../vocabulary/day.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { areFewest, fewestSaid } from '../vocabulary/small-numbers.ts';
import { axisLabel, sayBare, sayPeriod } from '../vocabulary/wording.ts';
import { calendarAxis } from './calendar-axis.ts';
import type { Chart, View } from './chart.ts';
import { along } from './chart.ts';
import type { Segment } from './stack.ts';
import { placeOf, stackLayers } from './stack.ts';
import type { LayerOf } from './theme.ts';
import { colours, theme } from './theme.ts';

const across = 510;
const rowHeight = 30;

const stages = ['Forming', 'In follow-up', 'Waiting'] as const;

/**
 * When each cohort forms, is followed up, waits and is final, a row a cohort and the earliest on top, with the as-at
 * date ruled through them all and what is known of each so far at the end of its row.
 */
export const maturityCalendar: Chart = (reading, view) => {
  const cohorts = along(reading, view.series[0] ?? '', view.periods);
  const domain = reach(cohorts, view.asAt);
  const places = { title: null, ticks: false, domain: false };
  const rows = { bars: cohorts.map(nameOf), places };
  return {
    describedAs: describe(cohorts, view),
    spec: {
      width: across,
      height: Math.max(1, cohorts.length) * rowHeight,
      config: theme,
      layer: [
        ...stackLayers(cohorts.flatMap(segmentsOf), {
          ...rows,
          names: stages,
          lying: true,
          domain,
          pixels: across,
          lengths: { ...calendarAxis(...domain), grid: true },
        }),
        {
          data: { values: cohorts.map((cohort) => ({ bar: nameOf(cohort), said: knownOf(cohort) })) },
          mark: { type: 'text', align: 'left', baseline: 'middle' },
          encoding: { x: { value: across + 10 }, y: placeOf(rows), text: { field: 'said' } },
        },
        ...today(view.asAt),
      ],
    },
  };
};

const nameOf = ({ period }: Observation): string => axisLabel(period).replace('|', ' ').trim();

/** The days from the first of the earliest cohort until all are final, the as-at date among them. */
function reach(cohorts: readonly Observation[], asAt: Day): [Day, Day] {
  const days = cohorts.flatMap(({ period, maturity }) => [period.from, maturity?.finalOn ?? period.to]);
  return [Math.min(asAt - 1, ...days), Math.max(asAt + 1, ...days)];
}

function segmentsOf(cohort: Observation): readonly Segment[] {
  if (!cohort.maturity) return [];
  const { formedOn, followedUpOn, finalOn } = cohort.maturity;
  const days = [cohort.period.from, formedOn, followedUpOn, finalOn];
  return stages.flatMap((name, place) => {
    const [from = 0, to = 0] = days.slice(place);
    return to > from ? [{ bar: nameOf(cohort), name, from, to, said: '' }] : [];
  });
}

/** `12 of 45 so far`, `final: 15 of 48`, or the mark of what is withheld. */
function knownOf({ interim, maturity, numerator, denominator }: Observation): string {
  const below = interim?.denominator ?? (denominator && numberOf(denominator));
  if (below != null && areFewest(below)) return fewestSaid;
  if (interim) return `${interim.numerator} of ${interim.denominator} so far`;
  if (numerator.kind === 'withheld' || !denominator) return sayBare(numerator, 'children');
  const counts = `${sayBare(numerator, 'children')} of ${sayBare(denominator, 'children')}`;
  return maturity?.stage === 'final' ? `final: ${counts}` : counts;
}

function today(asAt: Day): LayerOf[] {
  const data = { values: [{ at: asAt, said: longText(asAt) }] };
  const x = { field: 'at', type: 'quantitative' } as const;
  return [
    { data, mark: { type: 'rule', color: colours.paper, strokeWidth: 5 }, encoding: { x } },
    { data, mark: { type: 'rule', color: colours.orange, strokeWidth: 2 }, encoding: { x } },
    {
      data,
      mark: { type: 'text', baseline: 'bottom', dy: -4 },
      encoding: { x, y: { value: 0 }, text: { field: 'said' } },
    },
  ];
}

function describe(cohorts: readonly Observation[], { asAt }: View): string {
  const told = cohorts.map((cohort) => {
    const { period, maturity } = cohort;
    if (!maturity) return `${sayPeriod(period)}: ${knownOf(cohort)}`;
    const stage = maturity.stage === 'final' ? '' : `${maturity.stage}, final on ${longText(maturity.finalOn)}, `;
    return `${sayPeriod(period)}: ${stage}${knownOf(cohort)}`;
  });
  const cohortsTold = told.length > 0 ? `${told.join('; ')}.` : 'No cohort can be shown.';
  return `Calendar of when each cohort forms, is followed up, waits for proof and is final, as at ${longText(asAt)}. ${cohortsTold}`;
}
