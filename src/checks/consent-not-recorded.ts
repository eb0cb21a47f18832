import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isBlank } from './is-blank.ts';

export const consentNotRecorded: Check = {
  id: 'consent-not-recorded',
  severity: 'changes',
  title: 'A victim asked for something or took part, and whether they consent to contact is not recorded',
  because:
    'KPI 10 counts a blank as no: nothing done for this victim is in its shares, nor the victim in what they are out of.',
  fix: 'Record whether the victim consents to contact.',
  touches: ['kpi-10-victims'],
  source: 'Counting rules 13.3: blank is no',
  example: {
    fails: { victims: [{ consents_to_contact: '', progress_requested: 'true' }] },
    passes: { victims: [{ consents_to_contact: 'true', progress_requested: 'true' }] },
  },
  looksAt: [
    {
      ...look('victims', ['consentsToContact'], ({ victims: { rows, columns } }) => {
        const { consentsToContact, progressRequested, progressProvided, supportRequested } = columns;
        const deeds = [progressRequested, progressProvided, supportRequested, columns.supportProvided];
        const tookPart = [...deeds, columns.restorativeEngaged];
        return rowsWhere(
          { rows },
          (row) => isBlank(consentsToContact.at(row)) && tookPart.some((deed) => deed.at(row) === 1),
        );
      }),
      couldBe: [{ consentsToContact: 'true' }, { consentsToContact: 'false' }],
    },
  ],
};
