import type { Column } from '../dataset/column.ts';
import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { caseMeasures } from './measures-touched.ts';

const orphans = (table: { readonly rows: number }, link: Column): readonly number[] =>
  rowsWhere(table, (row) => !present(link.at(row)));

export const childNotThere: Check = {
  id: 'child-not-there',
  severity: 'blocks',
  title: 'The child of this row is not in the children extract',
  because: 'Age, ethnicity and whether the child was withdrawn are not known, so the row is left out of every figure.',
  fix: 'Export the children again with the same dates and teams as this extract, or correct the child identifier.',
  touches: caseMeasures,
  source: 'Our own: the parts of the case-level return hang together by the identifier of the child.',
  example: {
    fails: { children: [{ child_id: 'C1' }], offences: [{ child_id: 'C2' }] },
    passes: { children: [{ child_id: 'C1' }], offences: [{ child_id: 'C1' }] },
  },
  looksAt: [
    lookBeside(['children'], 'offences', ['childId'])(({ offences, links }) => orphans(offences, links.childOfOffence)),
    lookBeside(['children'], 'outcomes', ['childId'])(({ outcomes, links }) => orphans(outcomes, links.childOfOutcome)),
    lookBeside(['children'], 'custodyEpisodes', ['childId'])(({ custodyEpisodes, links }) =>
      orphans(custodyEpisodes, links.childOfEpisode),
    ),
    lookBeside(['children'], 'interventions', ['childId'])(({ interventions, links }) =>
      orphans(interventions, links.childOfIntervention),
    ),
    lookBeside(['children'], 'accommodation', ['childId'])(({ accommodation, links }) =>
      orphans(accommodation, links.childOfAccommodation),
    ),
    lookBeside(['children'], 'education', ['childId'])(({ education, links }) =>
      orphans(education, links.childOfEducation),
    ),
    lookBeside(['children'], 'send', ['childId'])(({ send, links }) => orphans(send, links.childOfSend)),
    lookBeside(['children'], 'health', ['childId'])(({ health, links }) => orphans(health, links.childOfHealth)),
    lookBeside(['children'], 'widerServices', ['childId'])(({ widerServices, links }) =>
      orphans(widerServices, links.childOfWiderServices),
    ),
  ],
};
