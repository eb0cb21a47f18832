import type { Field, TableName } from '../dataset/dataset.ts';
import { dayOf } from '../vocabulary/day.ts';
import type { Check, Look } from './check.ts';
import { lookSinceLastRun } from './check.ts';
import { caseMeasures } from './measures-touched.ts';

/** Of every 5 rows of the last run at least 3 are to be there still. */
const kept = 3 / 5;

/** Of fewer rows at the last run, a fall may well be chance. */
const fewest = 20;

/** The look at one table, which names a column that it must have. */
const fell = <T extends TableName>(table: T, column: Field<T>): Look =>
  lookSinceLastRun(table, [column], (dataset, { rows }) => {
    const before = rows[table] ?? 0;
    return before >= fewest && dataset[table].rows <= before * kept;
  });

export const rowsFellBy40Percent: Check = {
  id: 'rows-fell-by-40-percent',
  severity: 'blocks',
  title: 'An extract has lost 40% or more of its rows since the last run',
  because:
    'An extract of cases grows from quarter to quarter. What is missing counts nowhere, and a child whose first outcome is missing may count as a first-time entrant again.',
  fix: 'Look for a filter left on in the export, a shorter span of dates, or restricted cases that the person who exported may not see. If it was meant to be shorter, waive this once.',
  touches: caseMeasures,
  source: `Our own: it looks at extracts that had ${fewest} rows or more.`,
  example: {
    lastRun: { asAt: dayOf(2026, 6, 30), rows: { children: 20, offences: 1 }, teams: [], workers: [] },
    fails: { children: [{}] },
    passes: { offences: [{}] },
  },
  looksAt: [
    fell('children', 'childId'),
    fell('offences', 'offenceId'),
    fell('outcomes', 'outcomeId'),
    fell('custodyEpisodes', 'childId'),
    fell('interventions', 'interventionId'),
    fell('interventionOffences', 'interventionId'),
    fell('accommodation', 'childId'),
    fell('education', 'childId'),
    fell('send', 'childId'),
    fell('health', 'childId'),
    fell('widerServices', 'childId'),
    fell('victims', 'victimId'),
  ],
};
