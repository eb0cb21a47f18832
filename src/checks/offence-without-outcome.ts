import { ageAtArrestOrOffence } from '../dataset/ages.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import { isTenToSeventeen } from '../vocabulary/age.ts';
import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { outcomeMeasures } from './measures-touched.ts';
import { offencesEnteredTwice } from './offences-entered-twice.ts';

/** Months after which an offence should have been dealt with. */
const longEnough = 18;

/** The first outcome of the extract: offences before it may have had theirs before it reaches back. */
function firstOutcome({ outcomes }: Dataset): Day {
  let first = Number.POSITIVE_INFINITY;
  for (let row = 0; row < outcomes.rows; row++) {
    const day = outcomes.columns.outcomeDate.at(row);
    if (present(day) && day < first) first = day;
  }
  return first;
}

export const offenceWithoutOutcome: Check = {
  id: 'offence-without-outcome',
  severity: 'look',
  title: 'An offence more than 18 months old has no outcome',
  because:
    'First-time entrants, reoffending, diversion, custody and disparity count an offence through its outcome: one whose outcome was never entered counts in none of them.',
  fix: 'Enter the outcome, also where it was no further action or not guilty; leave it if the case is still before the court.',
  touches: outcomeMeasures,
  source:
    'Our own: from offence to completion took 230 days on average in 2024-25 (Youth Justice Statistics), and 18 months is more than twice that.',
  example: {
    fails: {
      children: [{}],
      offences: [{ offence_date: '2024-07-15' }],
      outcomes: [{ offence_id: 'F2', outcome_date: '2024-06-01' }],
    },
    passes: { children: [{}], offences: [{ offence_date: '2024-07-15' }], outcomes: [{ outcome_date: '2024-08-20' }] },
  },
  looksAt: [
    showing(
      { shows: [] },
      lookBeside(['children', 'outcomes'], 'offences', ['offenceDate'])((dataset, { asAt }) => {
        const { offences, outcomes, links, texts } = dataset;
        const { offenceId, offenceDate } = offences.columns;
        // Identifiers and not rows: of two offences of one identifier the outcome is of either.
        const concluded = new Uint8Array(texts.size);
        for (let row = 0; row < outcomes.rows; row++) concluded[outcomes.columns.offenceId.at(row)] = 1;
        const [first, last] = [firstOutcome(dataset), addMonths(asAt, -longEnough)];
        const isOld = (row: number): boolean => offenceDate.at(row) >= first && offenceDate.at(row) < last;
        const isOfAge = (row: number): boolean =>
          isTenToSeventeen(ageAtArrestOrOffence(dataset, row, links.childOfOffence.at(row)));
        const found = rowsWhere(
          offences,
          (row) =>
            concluded[offenceId.at(row)] !== 1 &&
            isOld(row) &&
            isCountedChild(dataset, links.childOfOffence.at(row)) &&
            isOfAge(row),
        );
        const enteredTwice = new Set(offencesEnteredTwice(dataset));
        return found.filter((row) => !enteredTwice.has(row));
      }),
    ),
  ],
};
