import { restorativeWithoutConsent } from '../../src/checks/restorative-without-consent.ts';
import { testCheck } from '../support/check-tester.ts';

const victim = (consents_to_contact: string, restorative_engaged: string) => ({
  victims: [{ consents_to_contact, restorative_engaged }],
});

testCheck(restorativeWithoutConsent, {
  fails: {
    'took part': victim('false', 'true'),
    'as no and yes': victim('no', 'yes'),
  },
  passes: {
    consents: victim('true', 'true'),
    'did not take part': victim('false', 'false'),
    'not recorded': victim('false', ''),
    'consent not recorded is another check': victim('', 'true'),
    'consent that cannot be read': victim('perhaps', 'true'),
  },
});
