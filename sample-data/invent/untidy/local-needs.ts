import type { LocalForm } from './row.ts';

/** Mental health and substance misuse: separated by tabs. */
export const LOCAL_HEALTH: LocalForm = {
  table: 'health',
  file: 'Health Needs.txt',
  search: 'Health Needs.txt',
  delimiter: 'tab',
  headings: {
    child_id: 'Person ID',
    need: 'Need',
    identified_date: 'Screened',
    referred_date: 'Referred',
    offered_date: 'Offered',
    intervention: 'Intervention',
    attendance_start_date: 'First Attended',
    attendance_end_date: 'Last Attended',
  },
  texts: {
    need: {
      mental_health: ['Mental health & emotional wellbeing'],
      substance_misuse: ['Substance Misuse', 'Drugs/alcohol'],
    },
    intervention: {
      getting_advice: ['Getting Advice'],
      getting_help: ['Getting Help'],
      getting_additional_help: ['Getting more help'],
      getting_risk_support: ['Getting Risk Support'],
      targeted_intervention: ['Targeted Intervention'],
      specialist_treatment: ['Specialist substance misuse treatment'],
      complex_care: ['Complex Care'],
      no_intervention: ['None offered'],
    },
  },
  extra: null,
};

const YES_OR_NO = { true: ['Yes'], false: ['No'] };

/** Contact with victims. */
export const LOCAL_VICTIMS: LocalForm = {
  table: 'victims',
  file: 'Victim Contact.csv',
  search: 'Victim Contact.csv',
  delimiter: 'comma',
  headings: {
    victim_id: 'Victim ID',
    intervention_id: 'Programme ID',
    offence_id: 'Offence ID',
    consents_to_contact: 'Consent to Contact',
    contacted_date: 'Date Contacted',
    view_sought_before_outcome: 'View Sought',
    progress_requested: 'Progress Requested',
    progress_provided: 'Progress Given',
    support_requested: 'Support Requested',
    support_provided: 'Support Given',
    restorative_engaged: 'RJ Engaged',
    restorative_start_date: 'RJ Start',
    restorative_end_date: 'RJ End',
  },
  texts: {
    consents_to_contact: YES_OR_NO,
    view_sought_before_outcome: YES_OR_NO,
    progress_requested: YES_OR_NO,
    progress_provided: YES_OR_NO,
    support_requested: YES_OR_NO,
    support_provided: YES_OR_NO,
    restorative_engaged: YES_OR_NO,
  },
  extra: null,
};
