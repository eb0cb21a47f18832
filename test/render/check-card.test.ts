import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { outcomeBeforeOffence } from '../../src/checks/outcome-before-offence.ts';
import { checkCard } from '../../src/render/check-card.ts';

test('says why, what to do, where, by which source, and shows a row that fails and one that passes', () => {
  const card = checkCard({
    ...outcomeBeforeOffence,
    example: {
      fails: { offences: [{ offence_date: '2024-05-01' }], outcomes: [{ outcome_date: '2024-04-30', residence: '' }] },
      passes: { offences: [{}], outcomes: [{ outcome_id: 'O1' }, { outcome_date: '2024-06-01' }], victims: [] },
    },
  });
  expect(card).toMatch(
    /^The outcome is dated before its offence \(outcome-before-offence, changes a published figure\)\n/,
  );
  for (const part of ['Why it matters: ', 'Fix: ', 'Where to open: Offences: outcomes.', 'Source: Youth Justice Board'])
    expect(card).toContain(part);
  expect(card).toContain('Looks at: outcomes.csv (outcome_date).');
  expect(
    card.slice(card.indexOf('It fails here')),
  ).toBe(`It fails here (as at 2026-09-30; a cell that is not shown is in order):
  offences.csv
    offence_date
    2024-05-01
  outcomes.csv
    outcome_date  residence
    2024-04-30    (blank)

It passes here:
  offences.csv
    1 row with nothing amiss
  outcomes.csv
    outcome_id  outcome_date
    O1
                2024-06-01
  victims.csv
    no row`);
});

test('of no check is a part missing or undefined', () => {
  for (const check of checks) expect(checkCard(check)).not.toMatch(/undefined|: \.$|^Source: $/m);
});
