import { SERVICE } from './borough.ts';
import { ageOn, isoDate } from './days.ts';
import type { Child, ChildCase, Episode, Offence, Outcome } from './records.ts';

/** The headings of the canonical extracts. */
export const COLUMNS = {
  children: [
    'child_id',
    'date_of_birth',
    'sex',
    'ethnicity',
    'originating_person_id',
    'service',
    'ward',
    'team',
    'worker',
    'deleted',
  ],
  offences: [
    'offence_id',
    'child_id',
    'offence_date',
    'arrest_date',
    'first_hearing_date',
    'age_at_arrest_or_offence',
    'age_at_first_hearing',
    'category',
    'seriousness',
    'description',
    'knife_related',
  ],
  outcomes: [
    'outcome_id',
    'offence_id',
    'child_id',
    'outcome_date',
    'outcome',
    'outcome_end_date',
    'main_or_other',
    'appeal_status',
    'residence',
    'sentencing_occasion_id',
    'term_months',
    'recorded_date',
  ],
  population: ['area', 'year', 'ethnicity', 'sex', 'aged_10_to_17', 'source'],
  custody_episodes: ['episode_id', 'child_id', 'kind', 'start_date', 'end_date', 'establishment', 'outcome_id'],
  interventions: [
    'intervention_id',
    'child_id',
    'disposal',
    'start_date',
    'end_date',
    'successfully_completed',
    'residence',
    'expected_end_date',
  ],
  intervention_offences: ['intervention_id', 'offence_id'],
  accommodation: ['child_id', 'start_date', 'end_date', 'type', 'suitability'],
  education: ['child_id', 'start_date', 'end_date', 'provision', 'suitability', 'hours_offered', 'hours_attended'],
  send: ['child_id', 'identified', 'formal_plan', 'start_date', 'end_date'],
  health: [
    'child_id',
    'need',
    'identified_date',
    'referred_date',
    'offered_date',
    'intervention',
    'attendance_start_date',
    'attendance_end_date',
  ],
  wider_services: ['child_id', 'status', 'start_date', 'end_date'],
  victims: [
    'victim_id',
    'offence_id',
    'intervention_id',
    'consents_to_contact',
    'contacted_date',
    'view_sought_before_outcome',
    'progress_requested',
    'progress_provided',
    'support_requested',
    'support_provided',
    'restorative_engaged',
    'restorative_start_date',
    'restorative_end_date',
  ],
  board_attendance: ['meeting_date', 'sector', 'organisation', 'attendance', 'new_member'],
  comparators: ['measure', 'area', 'period', 'value', 'numerator', 'denominator', 'source', 'published'],
} as const;

export type TableName = keyof typeof COLUMNS;

/** The tables that hold one row or more of each child's story. */
export type CaseTable = 'children' | 'offences' | 'outcomes' | 'custody_episodes';

/** The tables about orders that hold rows of a child's. */
export const ORDER_TABLES = [
  'interventions',
  'intervention_offences',
  'accommodation',
  'education',
  'send',
  'health',
  'wider_services',
  'victims',
] as const;

export type OrderTable = (typeof ORDER_TABLES)[number];

const TEAMS = ['East team', 'West team', 'Café project – out of court'];

/** The team of a child, and one of its four workers, both by the child's number: nothing invented hangs on them. */
const allocated = ({ childId }: Child): string[] => {
  const place = Number(childId) % TEAMS.length;
  return [TEAMS[place] ?? '', `Worker ${place * 4 + (Math.floor(Number(childId) / TEAMS.length) % 4) + 1}`];
};

const childRow = (child: Child): string[] => [
  child.childId,
  isoDate(child.dateOfBirth),
  child.sex,
  child.ethnicity,
  child.originatingPersonId,
  SERVICE,
  child.ward,
  ...allocated(child),
  String(child.deleted),
];

const offenceRow = ({ childId, dateOfBirth }: Child, offence: Offence): string[] => [
  offence.offenceId,
  childId,
  isoDate(offence.offenceDate),
  isoDate(offence.arrestDate),
  isoDate(offence.firstHearingDate),
  String(ageOn(dateOfBirth, offence.arrestDate)),
  offence.firstHearingDate === null ? '' : String(ageOn(dateOfBirth, offence.firstHearingDate)),
  offence.kind.category,
  String(offence.kind.seriousness),
  offence.kind.description,
  String(offence.kind.knifeRelated),
];

const outcomeRow = ({ childId }: Child, outcome: Outcome): string[] => [
  outcome.outcomeId,
  outcome.offenceId,
  childId,
  isoDate(outcome.outcomeDate),
  outcome.outcome,
  isoDate(outcome.endDate),
  outcome.main ? 'main' : 'other',
  outcome.appealStatus,
  outcome.residence,
  outcome.occasionId,
  outcome.termMonths === null ? '' : String(outcome.termMonths),
  isoDate(outcome.recordedDate),
];

const episodeRow = ({ childId }: Child, episode: Episode): string[] => [
  episode.episodeId,
  childId,
  episode.kind,
  isoDate(episode.startDate),
  isoDate(episode.endDate),
  episode.establishment,
  episode.outcomeId,
];

/** One child's story as rows of the canonical tables. */
export const rowsOf = ({ child, offences, outcomes, episodes }: ChildCase): Record<CaseTable, string[][]> => ({
  children: [childRow(child)],
  offences: offences.map((offence) => offenceRow(child, offence)),
  outcomes: outcomes.map((outcome) => outcomeRow(child, outcome)),
  custody_episodes: episodes.map((episode) => episodeRow(child, episode)),
});
