import { outcomeOfAnotherChild } from '../../src/checks/outcome-of-another-child.ts';
import { testCheck } from '../support/check-tester.ts';

const two = [{ child_id: 'C1' }, { child_id: 'C2' }];
const of = (outcome: Record<string, string>, children: readonly Record<string, string>[] = two) => ({
  children,
  offences: [{ child_id: 'C1' }],
  outcomes: [outcome],
});

testCheck(outcomeOfAnotherChild, {
  fails: { 'another child': of({ child_id: 'C2' }) },
  passes: {
    'the same child': of({ child_id: 'C1' }),
    'the offence is not there': of({ child_id: 'C2', offence_id: 'F2' }),
    'the child of the outcome is not there': of({ child_id: 'C3' }),
    'the child of the offence is not there': of({ child_id: 'C2' }, [{ child_id: 'C2' }]),
    'one of the two is withdrawn': of({ child_id: 'C2' }, [{ child_id: 'C1', deleted: 'true' }, { child_id: 'C2' }]),
    'the child stands twice': of({ child_id: 'C1' }, [{ child_id: 'C1' }, { child_id: 'C1' }]),
  },
});
