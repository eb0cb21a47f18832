import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const supportProvidedUnasked: Check = {
  id: 'support-provided-unasked',
  severity: 'look',
  title: 'A victim was given support, and had not asked for it',
  because:
    'KPI 10 counts the victim as given support by that field alone: if it was ticked by mistake, the share is too high.',
  fix: 'Record the request, or correct what was provided; leave both where it was offered unasked.',
  touches: ['kpi-10-victims'],
  source: 'Our own: the return asks for both, and what nobody asked for is seldom given (counting rules 13.4)',
  example: {
    fails: { victims: [{ support_requested: 'false', support_provided: 'true' }] },
    passes: { victims: [{ support_requested: 'true', support_provided: 'true' }] },
  },
  looksAt: [
    look('victims', ['supportRequested', 'supportProvided'], ({ victims: { rows, columns } }) => {
      const { consentsToContact, supportRequested, supportProvided } = columns;
      // Without consent to contact, another check says it.
      return rowsWhere(
        { rows },
        (row) => supportRequested.at(row) === 0 && supportProvided.at(row) === 1 && consentsToContact.at(row) === 1,
      );
    }),
  ],
};
