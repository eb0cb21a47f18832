import type { LocalForm } from './row.ts';
import { cellOf } from './row.ts';

/** The list of programmes: codes in prose, the planned end before the real one. */
export const LOCAL_INTERVENTIONS: LocalForm = {
  table: 'interventions',
  file: 'Intervention Programmes 2026-10-01.csv',
  search: 'Intervention Programmes*.csv',
  delimiter: 'comma',
  headings: {
    child_id: 'Person ID',
    intervention_id: 'Programme ID',
    disposal: 'Programme Disposal Type',
    start_date: 'Programme Start',
    expected_end_date: 'Planned End',
    end_date: 'Actual End',
    successfully_completed: 'Completed Successfully?',
    residence: 'Resident Where?',
  },
  texts: {
    disposal: {
      no_further_action_outcome_20_21: ['NFA Outcome 20/21 with YJS involvement'],
      no_further_action_outcome_22: ['NFA Outcome 22 with YJS involvement', 'Outcome 22'],
      no_further_action_outcome_22_deferred_prosecution: ['Outcome 22 Deferred Prosecution with YJS involvement'],
      community_resolution: ['Community Resolution with YJS involvement', 'Community Resolution'],
      youth_caution: ['Youth Caution with YJS involvement', 'Youth Caution'],
      youth_conditional_caution: ['Youth Conditional Caution'],
      referral_order: ['Referral Order', 'RO'],
      youth_rehabilitation_order: ['Youth Rehabilitation Order', 'YRO'],
      detention_and_training_order: ['DTO - custodial part'],
      dto_licence: ['DTO - licence'],
      custodial_other: ['Custody (other)'],
      turnaround: ['Turnaround'],
      voluntary_prevention: ['Voluntary Prevention'],
    },
    successfully_completed: { true: ['Yes'], false: ['No'] },
    residence: { local: ['Aldermoor'], other: ['Other area'] },
  },
  extra: {
    heading: 'Delivered By',
    text: (cells) => (cellOf(cells, 'disposal') === 'turnaround' ? 'Early help, with the YJS' : 'YJS'),
  },
};

/** The list of offences each programme is for. */
export const LOCAL_LINKS: LocalForm = {
  table: 'intervention_offences',
  file: 'Programme Offences.csv',
  search: 'Programme Offences.csv',
  delimiter: 'semicolon',
  headings: { offence_id: 'Offence ID', intervention_id: 'Programme ID' },
  texts: {},
  extra: { heading: 'Linked By', text: () => 'Case system' },
};
