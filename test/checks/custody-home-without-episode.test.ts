import { custodyHomeWithoutEpisode } from '../../src/checks/custody-home-without-episode.ts';
import { testCheck } from '../support/check-tester.ts';

const home = (type: string, custodyEpisodes: readonly Record<string, string>[] = []) => ({
  accommodation: [{ type }],
  custodyEpisodes,
});

testCheck(custodyHomeWithoutEpisode, {
  fails: {
    'a young offender institution': home('young_offender_institution'),
    'a secure training centre': home('secure_training_centre'),
    'an episode of another child': home('secure_training_centre', [{ child_id: 'C2' }]),
  },
  passes: {
    'an episode': home('young_offender_institution', [{}]),
    "a secure children's home may be for welfare": home('secure_childrens_home'),
    'living with parents': home('living_with_parents'),
    'a type that maps to nothing': home('boat'),
  },
});
