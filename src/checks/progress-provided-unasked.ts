import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const progressProvidedUnasked: Check = {
  id: 'progress-provided-unasked',
  severity: 'look',
  title: 'A victim was told of progress, and had not asked for it',
  because:
    'KPI 10 counts the victim as told of progress by that field alone: if it was ticked by mistake, the share is too high.',
  fix: 'Record the request, or correct what was provided; leave both where it was offered unasked.',
  touches: ['kpi-10-victims'],
  source: 'Our own: the return asks for both, and what nobody asked for is seldom given (counting rules 13.4)',
  example: {
    fails: { victims: [{ progress_requested: 'false', progress_provided: 'true' }] },
    passes: { victims: [{ progress_requested: 'true', progress_provided: 'true' }] },
  },
  looksAt: [
    look('victims', ['progressRequested', 'progressProvided'], ({ victims: { rows, columns } }) => {
      const { consentsToContact, progressRequested, progressProvided } = columns;
      // Without consent to contact, another check says it.
      return rowsWhere(
        { rows },
        (row) => progressRequested.at(row) === 0 && progressProvided.at(row) === 1 && consentsToContact.at(row) === 1,
      );
    }),
  ],
};
