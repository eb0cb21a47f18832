import { likelyDuplicateOutcome } from '../../src/checks/likely-duplicate-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const twins = (twin: Readonly<Record<string, string>>) => ({ outcomes: [{}, { outcome_id: 'O2', ...twin }] });

testCheck(likelyDuplicateOutcome, {
  fails: {
    'alike in all but the identifier': twins({}),
    'the other one is not the main one': twins({ main_or_other: 'other' }),
    'another sentencing occasion': twins({ sentencing_occasion_id: 'S2' }),
  },
  passes: {
    'one identifier is a duplicate of it': twins({ outcome_id: 'O1' }),
    'another day': twins({ outcome_date: '2024-06-02' }),
    'another outcome': twins({ outcome: 'youth_conditional_caution' }),
    'another offence': twins({ offence_id: 'F2' }),
    'another child': twins({ child_id: 'C2' }),
    'no date': { outcomes: [{ outcome_date: '1900-01-01' }, { outcome_id: 'O2', outcome_date: '1900-01-01' }] },
    'outcome texts that map to nothing': { outcomes: [{ outcome: 'a' }, { outcome_id: 'O2', outcome: 'b' }] },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...twins({}) },
  },
});
