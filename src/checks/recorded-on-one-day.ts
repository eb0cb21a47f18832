import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Period } from '../vocabulary/period.ts';
import { listed, sayPeriod } from '../vocabulary/wording.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';
import { lastQuarters, placeIn } from './last-quarters.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';

/** Of fewer outcomes, one morning in court and its paperwork may well be the half. */
const fewest = 10;

/** How many outcomes of each quarter were entered, by the day on which they were. */
function enteredByDay({ outcomes }: Dataset, asAt: Day): readonly ReadonlyMap<Day, number>[] {
  const quarters = lastQuarters(asAt);
  const placeOf = placeIn(quarters);
  const counts = quarters.map(() => new Map<Day, number>());
  for (let row = 0; row < outcomes.rows; row++) {
    const entered = outcomes.columns.recordedDate.at(row);
    const ofQuarter = present(entered) ? counts[placeOf(outcomes.columns.outcomeDate.at(row))] : undefined;
    ofQuarter?.set(entered, (ofQuarter.get(entered) ?? 0) + 1);
  }
  return counts;
}

function isBulk(byDay: ReadonlyMap<Day, number>): boolean {
  const all = [...byDay.values()].reduce((sum, count) => sum + count, 0);
  return all >= fewest && Math.max(...byDay.values()) * 2 > all;
}

function quartersInBulk(dataset: Dataset, asAt: Day): readonly Period[] {
  const counts = enteredByDay(dataset, asAt);
  return lastQuarters(asAt).filter((_, place) => isBulk(counts[place] ?? new Map()));
}

/** Outcomes of the spring of 2026, each entered on the day given for it. */
const entered = (days: readonly string[]) =>
  days.map((day, place) => ({ outcome_id: `O${place + 1}`, outcome_date: '2026-05-05', recorded_date: day }));

export const recordedOnOneDay: Check = {
  id: 'recorded-on-one-day',
  severity: 'look',
  title: 'More than half of the outcomes of a quarter were entered on one single day',
  because:
    'They were entered in bulk, as a rule just before the return: outcomes may have been missed, and dates guessed, and the figures of that quarter were too low until then.',
  fix: 'Compare the outcomes of that quarter with the court lists and the police’s, and enter outcomes as they are given.',
  touches: measuresByOutcomeDate,
  source: `Our own: it looks at each of the last four complete quarters that has ${fewest} outcomes or more.`,
  example: {
    fails: { outcomes: entered([...Array<string>(6).fill('2026-07-14'), ...Array<string>(4).fill('2026-05-11')]) },
    passes: { outcomes: entered([...Array<string>(5).fill('2026-07-14'), ...Array<string>(5).fill('2026-05-11')]) },
  },
  looksAt: [
    lookWhole('outcomes', ['outcomeDate', 'recordedDate'], (dataset, { asAt }) =>
      listed(quartersInBulk(dataset, asAt).map(sayPeriod)),
    ),
  ],
};
