import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const restorativeWithoutConsent: Check = {
  id: 'restorative-without-consent',
  severity: 'changes',
  title: 'A victim who does not consent to contact took part in restorative justice',
  because:
    'The headline of KPI 10 counts only victims who consent: nobody takes part without, so this one is missing from it, though among the processes.',
  fix: 'Record that the victim consents, or that they did not take part.',
  touches: ['kpi-10-victims'],
  source: 'Youth Justice Board, KPI 10: engaged in restorative justice and consenting (counting rules 13.4)',
  example: {
    fails: { victims: [{ consents_to_contact: 'false', restorative_engaged: 'true' }] },
    passes: { victims: [{ consents_to_contact: 'true', restorative_engaged: 'true' }] },
  },
  looksAt: [
    {
      ...look('victims', ['consentsToContact', 'restorativeEngaged'], ({ victims: { rows, columns } }) => {
        const { consentsToContact, restorativeEngaged } = columns;
        return rowsWhere({ rows }, (row) => consentsToContact.at(row) === 0 && restorativeEngaged.at(row) === 1);
      }),
      couldBe: [{ consentsToContact: 'true' }],
    },
  ],
};
