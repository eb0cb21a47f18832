import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';

/** Homes that are custody and nothing else; a secure children's home also takes children for their welfare. */
const custody: readonly string[] = ['young_offender_institution', 'secure_training_centre'];

export const custodyHomeWithoutEpisode: Check = {
  id: 'custody-home-without-episode',
  severity: 'changes',
  title: 'A child has lived in custody, and has no custody episode',
  because:
    'The stay is missing from custody on the day and from nights on remand, and a release from a sentence makes nobody enter a reoffending cohort.',
  fix: 'Enter the sentence or remand with its dates, or correct the kind of home.',
  touches: ['custody-on-the-day', 'remand', 'reoffending'],
  source: 'Our own: the two extracts tell of the same stay, and only the episode is counted as custody',
  example: {
    fails: { accommodation: [{ type: 'young_offender_institution' }], custodyEpisodes: [] },
    passes: { accommodation: [{ type: 'young_offender_institution' }], custodyEpisodes: [{}] },
  },
  looksAt: [
    lookBeside(['custodyEpisodes'], 'accommodation', ['childId', 'type'])(({ accommodation, custodyEpisodes }) => {
      const detained = new Set<number>();
      for (let row = 0; row < custodyEpisodes.rows; row++) detained.add(custodyEpisodes.columns.childId.at(row));
      const { childId, type } = accommodation.columns;
      return rowsWhere(
        accommodation,
        (row) => custody.includes(type.codeAt(row) ?? '') && !detained.has(childId.at(row)),
      );
    }),
  ],
};
