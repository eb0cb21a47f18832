import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { periodsWithin, quarterOf } from '../vocabulary/period.ts';
import { listed, sayPeriod } from '../vocabulary/wording.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';
import { reachesTo, usualLag } from './reaches-to.ts';

/** So many outcomes a quarter are to be usual at the least. */
const fewestUsual = 5;

/**
 * Outcomes a quarter above which an empty one is hardly chance: of all the quarters of an extract, chance leaves one empty in
 * fewer than one extract in fifty.
 */
const enoughFor = (quarters: number): number => Math.max(fewestUsual, Math.log(50 * quarters));

/** The first day of the quarter that each outcome lies in: how many there are of them. */
function outcomesByQuarter({ outcomes }: Dataset, asAt: Day): ReadonlyMap<Day, number> {
  const byDay = new Map<Day, number>();
  for (let row = 0; row < outcomes.rows; row++) {
    const day = outcomes.columns.outcomeDate.at(row);
    if (present(day) && day <= asAt) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  const byQuarter = new Map<Day, number>();
  for (const [day, count] of byDay) {
    const { from } = quarterOf(day);
    byQuarter.set(from, (byQuarter.get(from) ?? 0) + count);
  }
  return byQuarter;
}

/** The complete quarters between the first outcome and the last date of the extract that have none, in words. */
function emptyQuarters(dataset: Dataset, asAt: Day): string {
  const counts = outcomesByQuarter(dataset, asAt);
  const latest = reachesTo(dataset, asAt);
  if (counts.size === 0 || latest === undefined) return '';
  const quarters = periodsWithin('quarter', Math.min(...counts.keys()), Math.min(latest + usualLag, asAt));
  const told = quarters.map(({ from }) => counts.get(from) ?? 0);
  const all = told.reduce((sum, count) => sum + count, 0);
  if (all < enoughFor(told.length) * told.length) return '';
  return listed(quarters.filter((_, place) => told[place] === 0).map(sayPeriod));
}

export const quarterWithoutOutcomes: Check = {
  id: 'quarter-without-outcomes',
  severity: 'changes',
  title: 'A complete quarter inside the extract holds no outcome at all',
  because:
    'Every figure that counts outcomes is nought in that quarter, and a child whose first outcome lay in it counts as a first-time entrant at the next.',
  fix: 'Look for a filter on dates, or two exports joined with a gap between them, and export the outcomes again.',
  touches: outcomeMeasures,
  source: `Our own: it is said only where the quarters have ${fewestUsual} outcomes or more on average, and more the more quarters there are, since chance leaves one of many empty.`,
  example: {
    fails: {
      offences: [{ offence_date: '2024-10-07' }],
      outcomes: Array.from({ length: 10 }, (_, place) => ({ outcome_id: `O${place + 1}`, outcome_date: '2024-06-03' })),
    },
    passes: {
      offences: [{ offence_date: '2024-10-07' }],
      outcomes: ['2024-06-03', '2024-08-05'].map((date, place) => ({
        outcome_id: `O${place + 1}`,
        outcome_date: date,
      })),
    },
  },
  looksAt: [
    {
      ...lookWhole('outcomes', ['outcomeDate'], (dataset, { asAt }) => emptyQuarters(dataset, asAt)),
      beside: ['offences'],
    },
  ],
};
