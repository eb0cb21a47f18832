import { expect, test } from 'vitest';
import { maturityCalendar } from '../../src/charts/maturity-calendar.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { asAt, cohort, confidential, drawn, period, publish, textsOf, valuesOf, viewOf } from './fixture-readings.ts';

const labels = ['2024Q4', '2025Q1', '2026Q1'];
const view = viewOf(['reoffending.binary'], labels.map(period));
const reading = publish([cohort('2026Q1', 7, 40), cohort('2024Q4', 15, 48), cohort('2025Q1', 12, 45)]);

test('a row a cohort, the earliest on top: forming, in follow-up and waiting end to end, and what is known at the end', () => {
  const [segments, , ends] = valuesOf(maturityCalendar(reading, view));
  const quarter = (bar: string, days: readonly number[]) =>
    ['Forming', 'In follow-up', 'Waiting'].map((name, place) => {
      const [from, to] = days.slice(place);
      return { bar, name, from, to, said: '' };
    });
  expect(segments).toEqual([
    ...quarter('Jan–Mar 2025', [dayOf(2025, 1, 1), dayOf(2025, 3, 31), dayOf(2026, 3, 31), dayOf(2026, 9, 30)]),
    ...quarter('Apr–Jun 2025', [dayOf(2025, 4, 1), dayOf(2025, 6, 30), dayOf(2026, 6, 30), dayOf(2026, 12, 30)]),
    ...quarter('Apr–Jun 2026', [dayOf(2026, 4, 1), dayOf(2026, 6, 30), dayOf(2027, 6, 30), dayOf(2027, 12, 30)]),
  ]);
  expect(ends).toEqual([
    { bar: 'Jan–Mar 2025', said: 'final: 15 of 48' },
    { bar: 'Apr–Jun 2025', said: '12 of 45 so far' },
    { bar: 'Apr–Jun 2026', said: '7 of 40 so far' },
  ]);
});

test('the as-at date is ruled through the rows and named, the stages are in the key', async () => {
  const drawing = maturityCalendar(reading, view);
  expect(valuesOf(drawing).at(-1)).toEqual([{ at: asAt, said: '30 September 2026' }]);
  const texts = textsOf(await drawn(drawing));
  expect(texts).toEqual(expect.arrayContaining(['30 September 2026', 'Forming', 'In follow-up', 'Waiting']));
});

test('the description has the stage, the date and the counts of each cohort', () => {
  expect(maturityCalendar(reading, view).describedAs).toMatchInlineSnapshot(
    `"Calendar of when each cohort forms, is followed up, waits for proof and is final, as at 30 September 2026. Jan to Mar 2025: final: 15 of 48; Apr to Jun 2025: waiting, final on 30 December 2026, 12 of 45 so far; Apr to Jun 2026: in follow-up, final on 30 December 2027, 7 of 40 so far."`,
  );
});

test('a withheld cohort keeps its dates and shows no count', () => {
  const hidden = publish([confidential(cohort('2025Q1', 3, 45))]);
  const drawing = maturityCalendar(hidden, view);
  const [segments, , ends] = valuesOf(drawing);
  expect(segments).toHaveLength(3);
  expect(ends).toEqual([{ bar: 'Apr–Jun 2025', said: '[c]' }]);
  expect(drawing.describedAs).toContain('[c]');
  expect(JSON.stringify(drawing)).not.toMatch(/\b3 of 45/);
});

test.each([
  ['no cohort', []],
  ['one cohort', [cohort('2025Q1', 12, 45)]],
])('%s can be drawn', async (_, cohorts) => {
  const drawing = maturityCalendar(publish(cohorts), view);
  expect(valuesOf(drawing)[0]).toHaveLength(3 * cohorts.length);
  expect(await drawn(drawing)).toContain('30 September 2026');
});
