import type { Publishable } from '../disclosure/disclose.ts';
import type { Day } from '../vocabulary/day.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { units } from '../vocabulary/unit.ts';
import { small } from '../vocabulary/wording.ts';
import { calendarAxis } from './calendar-axis.ts';
import type { Chart, View } from './chart.ts';
import { along, seriesSpec } from './chart.ts';
import { fromTo } from './say.ts';
import { columnsFor } from './stack.ts';
import { colours, theme, width } from './theme.ts';

const looks = [
  { colour: colours.navy, dash: [1, 0] },
  { colour: colours.orange, dash: [6, 3] },
] as const;

/** A corner of a step line. Corners of one run are joined; a run ends where a day has no figure. */
interface Corner {
  readonly who: string;
  readonly run: string;
  readonly day: Day;
  readonly value: number;
}

/**
 * A count on each of many days as a step line a series, with a gap where a day has no figure. Only the days on which the
 * figure changes are drawn, so that three years of days stay a small picture.
 */
export const daily: Chart = (reading, view) => {
  const corners = view.series.flatMap((series) => cornersOf(reading, view, series));
  const [from, to] = [view.periods[0]?.from ?? view.asAt, (view.periods.at(-1)?.to ?? view.asAt) + 1];
  const titles = view.series.map((series) => seriesSpec(reading, series).title);
  const { unit } = seriesSpec(reading, view.series[0] ?? '');
  const by = <Value>(range: readonly Value[]) =>
    ({ field: 'who', type: 'nominal', scale: { domain: titles, range: [...range] } }) as const;
  const highest = Math.max(4, ...corners.map(({ value }) => value));
  return {
    describedAs: describe(reading, view),
    spec: {
      width,
      height: 180,
      config: theme,
      data: { values: corners },
      mark: { type: 'line', interpolate: 'step-after', strokeCap: 'square', strokeWidth: 2 },
      encoding: {
        x: {
          field: 'day',
          type: 'quantitative',
          scale: { domain: [from, to], nice: false, zero: false },
          axis: calendarAxis(from, to),
        },
        y: {
          field: 'value',
          type: 'quantitative',
          scale: { domain: [0, highest * 1.08], nice: false },
          axis: { title: units[unit].heading, tickCount: 5, format: ',d', tickMinStep: 1 },
        },
        detail: { field: 'run', type: 'nominal' },
        color: { ...by(looks.map(({ colour }) => colour)), legend: { symbolSize: 400, ...columnsFor(titles) } },
        strokeDash: by(looks.map(({ dash }) => [...dash])),
      },
    },
  };
};

/** A day lasts until the next begins, so a run of one day has a length too. */
function cornersOf(reading: Publishable, { periods }: View, series: string): Corner[] {
  const who = seriesSpec(reading, series).title;
  const known = along(reading, series, periods).flatMap(({ period, value }) => {
    const number = numberOf(value);
    return number === undefined ? [] : [{ day: period.from, value: number }];
  });
  let run = '';
  return known.flatMap(({ day, value }, place) => {
    const [before, after] = [known[place - 1], known[place + 1]];
    const begins = before?.day !== day - 1;
    if (begins) run = `${series} ${day}`;
    const corner = { who, run, day, value };
    const ends = after?.day !== day + 1;
    return [...(begins || before?.value !== value ? [corner] : []), ...(ends ? [{ ...corner, day: day + 1 }] : [])];
  });
}

function describe(reading: Publishable, { series, periods }: View): string {
  const told = series.map((name) => {
    const { title, unit } = seriesSpec(reading, name);
    return `${title}: ${small(fromTo(along(reading, name, periods), unit))}`;
  });
  return `Step lines by day. ${told.join(' ')}`;
}
