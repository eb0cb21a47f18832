import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

export const toldWithoutConsent: Check = {
  id: 'told-without-consent',
  severity: 'changes',
  title: 'A victim who does not consent to contact was given progress or support',
  because:
    'KPI 10 counts only victims who consent: if this one does, what was done for them is missing; if not, they were contacted against their wish.',
  fix: 'Ask the worker whether the victim consented. If so, correct the consent; if not, follow the policy on a breach of it.',
  touches: ['kpi-10-victims'],
  source: 'Youth Justice Board, KPI 10: every share is of consenting victims (counting rules 13.3 and 13.4)',
  example: {
    fails: { victims: [{ consents_to_contact: 'false', progress_provided: 'true', restorative_engaged: 'false' }] },
    passes: { victims: [{ consents_to_contact: 'true', progress_provided: 'true' }] },
  },
  looksAt: [
    {
      ...look(
        'victims',
        ['consentsToContact', 'progressProvided', 'supportProvided'],
        ({ victims: { rows, columns } }) => {
          const { consentsToContact, progressProvided, supportProvided, restorativeEngaged } = columns;
          const wasTold = (row: number): boolean => progressProvided.at(row) === 1 || supportProvided.at(row) === 1;
          // Of one who took part in restorative justice, another check says that the consent is in doubt.
          return rowsWhere(
            { rows },
            (row) => consentsToContact.at(row) === 0 && restorativeEngaged.at(row) !== 1 && wasTold(row),
          );
        },
      ),
      couldBe: [{ consentsToContact: 'true' }],
    },
  ],
};
