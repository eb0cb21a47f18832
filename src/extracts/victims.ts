import { day, flag, identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Victims, and what they were asked and offered (KPI 10). */
export const victims = defineExtract({
  name: 'victims',
  columns: {
    victimId: identifier('victim_id', 'filled'),
    offenceId: identifier('offence_id', 'optional'),
    interventionId: identifier('intervention_id', 'present'),
    consentsToContact: flag('consents_to_contact', 'present'),
    contactedDate: day('contacted_date', 'present'),
    viewSoughtBeforeOutcome: flag('view_sought_before_outcome', 'present'),
    progressRequested: flag('progress_requested', 'present'),
    progressProvided: flag('progress_provided', 'present'),
    supportRequested: flag('support_requested', 'present'),
    supportProvided: flag('support_provided', 'present'),
    restorativeEngaged: flag('restorative_engaged', 'present'),
    restorativeStartDate: day('restorative_start_date', 'optional'),
    restorativeEndDate: day('restorative_end_date', 'optional'),
  },
});
