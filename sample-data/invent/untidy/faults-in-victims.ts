import type { FaultPlan } from './fault-plan.ts';
import { later } from './fault-plan.ts';
import type { Cells } from './row.ts';
import { cellOf } from './row.ts';

/** Whether a record holds all these. */
const holds =
  (wanted: Readonly<Record<string, string>>) =>
  (cells: Cells): boolean =>
    Object.entries(wanted).every(([heading, text]) => cellOf(cells, heading) === text);

const tookPart = holds({ consents_to_contact: 'true', restorative_engaged: 'true' });

const isDated = (cells: Cells): boolean =>
  cellOf(cells, 'restorative_start_date') !== '' && cellOf(cells, 'restorative_end_date') !== '';

const plan = (rest: Omit<FaultPlan, 'table' | 'count' | 'how'>): FaultPlan => ({
  table: 'victims',
  count: 2,
  how: 'change',
  ...rest,
});

/** Something given to a victim who consents and did not ask for it. */
const unasked = (what: 'progress' | 'support'): FaultPlan =>
  plan({
    fault: `${what}-provided-unasked`,
    where: holds({ consents_to_contact: 'true', [`${what}_requested`]: 'false' }),
    spoil: (cells) => {
      cells.set(`${what}_provided`, 'true');
      return `${what}_provided is true and ${what}_requested false`;
    },
  });

/** What is wrong on purpose in the contact with victims, beside their links. */
export const VICTIM_FAULTS: readonly FaultPlan[] = [
  plan({
    fault: 'consent-not-recorded',
    where: holds({ consents_to_contact: 'true', progress_requested: 'true' }),
    spoil: (cells) => {
      cells.set('consents_to_contact', '');
      return 'consents_to_contact is blank and progress_requested true';
    },
  }),
  plan({
    fault: 'told-without-consent',
    where: holds({ consents_to_contact: 'true', progress_provided: 'true', restorative_engaged: 'false' }),
    spoil: (cells) => {
      cells.set('consents_to_contact', 'false');
      return 'consents_to_contact is false and progress_provided true';
    },
  }),
  unasked('progress'),
  unasked('support'),
  plan({
    fault: 'restorative-without-consent',
    where: tookPart,
    spoil: (cells) => {
      cells.set('consents_to_contact', 'false');
      return 'consents_to_contact is false and restorative_engaged true';
    },
  }),
  plan({
    fault: 'restorative-dates-without-engagement',
    where: (cells) => tookPart(cells) && isDated(cells),
    spoil: (cells) => {
      cells.set('restorative_engaged', 'false');
      return 'restorative justice has dates and restorative_engaged is false';
    },
  }),
  plan({
    fault: 'restorative-end-before-start',
    where: (cells) => tookPart(cells) && isDated(cells),
    spoil: (cells) => {
      cells.set('restorative_end_date', later(cellOf(cells, 'restorative_start_date'), -9));
      return 'restorative_end_date is before restorative_start_date';
    },
  }),
];
