import { progressProvidedUnasked } from '../../src/checks/progress-provided-unasked.ts';
import { testCheck } from '../support/check-tester.ts';

const victim = (progress_requested: string, progress_provided: string, consents_to_contact = 'true') => ({
  victims: [{ progress_requested, progress_provided, consents_to_contact }],
});

testCheck(progressProvidedUnasked, {
  fails: { 'not asked for': victim('false', 'true'), 'as no and yes': victim('no', 'yes') },
  passes: {
    'asked for': victim('true', 'true'),
    'asked for and not given': victim('true', 'false'),
    neither: victim('false', 'false'),
    'whether it was asked for is not recorded': victim('', 'true'),
    'whether it was given is not recorded': victim('false', ''),
    'no consent is another check': victim('false', 'true', 'false'),
    'consent not recorded is another check': victim('false', 'true', ''),
    'a request that cannot be read': victim('perhaps', 'true'),
  },
});
