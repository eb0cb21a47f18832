import type { Field, TableName } from '../dataset/dataset.ts';

/** Columns that a figure reads of every row of a table: one that may rightly be blank, such as an end, is not among them. */
export const fieldsReadOfEveryRow: { readonly [T in TableName]?: readonly Field<T>[] } = {
  offences: ['category', 'seriousness'],
  outcomes: ['residence'],
  custodyEpisodes: ['establishment'],
  accommodation: ['suitability'],
  education: ['suitability', 'hoursOffered', 'hoursAttended'],
  send: ['formalPlan'],
  health: ['identifiedDate'],
  victims: [
    'consentsToContact',
    'viewSoughtBeforeOutcome',
    'progressProvided',
    'supportProvided',
    'restorativeEngaged',
  ],
};
