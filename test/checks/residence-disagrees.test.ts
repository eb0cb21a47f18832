import { residenceDisagrees } from '../../src/checks/residence-disagrees.ts';
import { testCheck } from '../support/check-tester.ts';

const lived = (programme: string, outcomes: readonly string[], children: readonly Record<string, string>[] = [{}]) => ({
  children,
  offences: [{}],
  outcomes: outcomes.map((residence, place) => ({ outcome_id: `O${place}`, residence })),
  interventions: [{ residence: programme }],
  interventionOffences: [{}],
});

testCheck(residenceDisagrees, {
  fails: {
    'local, and elsewhere': lived('local', ['other']),
    'elsewhere, and local': lived('other', ['local']),
    'unlike both outcomes': lived('other', ['local', 'local']),
  },
  passes: {
    'both local': lived('local', ['local']),
    'both elsewhere': lived('other', ['other']),
    'like one of two': lived('other', ['local', 'other']),
    'an outcome that does not say': lived('other', ['']),
    'one of two does not say': lived('other', ['local', '']),
    'a programme that does not say': lived('', ['other']),
    'no outcome': lived('other', []),
    'a withdrawn child': lived('other', ['local'], [{ deleted: 'true' }]),
  },
});
