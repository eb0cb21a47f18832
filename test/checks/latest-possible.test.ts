import { expect, test } from 'vitest';
import { impossibleDate } from '../../src/checks/impossible-date.ts';
import { latestPossible } from '../../src/checks/latest-possible.ts';
import { meetingInFuture } from '../../src/checks/meeting-in-future.ts';
import { recordedInFuture } from '../../src/checks/recorded-in-future.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { datasetOf, day } from '../support/rows.ts';

const [asAt, extractedOn] = [day('2026-09-30'), day('2026-10-14')];

test('it is the as-at date, or the day the extracts were taken where that was later', () => {
  expect(latestPossible({ asAt })).toBe(asAt);
  expect(latestPossible({ asAt, extractedOn })).toBe(extractedOn);
  expect(latestPossible({ asAt, extractedOn: day('2026-09-01') })).toBe(asAt);
});

test('what is dated between the as-at date and the day the extracts were taken is no fault; later it is', () => {
  const dataset = (date: string) =>
    datasetOf({
      children: [{}],
      offences: [{ offence_date: date }],
      outcomes: [{ outcome_date: '2024-06-03', recorded_date: date }],
      boardAttendance: [{ meeting_date: date }],
    });
  const checks = [impossibleDate, recordedInFuture, meetingInFuture];
  const statesOn = (date: string) => runChecks(checks, dataset(date), { asAt, extractedOn }).map(({ state }) => state);
  expect(statesOn('2026-10-14')).toEqual(['passed', 'passed', 'passed']);
  expect(statesOn('2026-10-15')).toEqual(['failed', 'failed', 'failed']);
});
