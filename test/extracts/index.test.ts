import { expect, test } from 'vitest';
import type { Extract } from '../../src/extracts/extract.ts';
import { extracts } from '../../src/extracts/index.ts';
import { ethnicCategories } from '../../src/vocabulary/ethnic-category.ts';

const marks = { filled: 'R', present: 'r', optional: 'o' } as const;

/** The columns of each table as the page on the extracts lists them; * holds nothing that is read. Team and worker are ours: fix lists go to them. */
const page: Readonly<Record<string, string>> = {
  children:
    'child_id R, date_of_birth R, sex r, ethnicity r, originating_person_id o, service o, ward o, deleted o, team o, worker o',
  offences:
    'offence_id R, child_id R, offence_date R, arrest_date o, first_hearing_date o, age_at_arrest_or_offence o, age_at_first_hearing o, category r, seriousness r, description *, knife_related o',
  outcomes:
    'outcome_id R, offence_id R, child_id R, outcome_date R, outcome R, outcome_end_date o, main_or_other o, appeal_status o, residence o, sentencing_occasion_id o, term_months o, recorded_date o',
  population: 'area R, year R, ethnicity R, sex o, aged_10_to_17 R, source R',
  custody_episodes: 'episode_id R, child_id R, kind R, start_date R, end_date r, establishment r, outcome_id o',
  interventions:
    'intervention_id R, child_id R, disposal R, start_date R, end_date r, successfully_completed r, residence o, expected_end_date o',
  intervention_offences: 'intervention_id R, offence_id R',
  accommodation: 'child_id R, start_date R, end_date r, type R, suitability r',
  education: 'child_id R, start_date R, end_date r, provision R, suitability r, hours_offered r, hours_attended r',
  send: 'child_id R, identified R, formal_plan r, start_date R, end_date r',
  health:
    'child_id R, need R, identified_date r, referred_date r, offered_date r, intervention r, attendance_start_date r, attendance_end_date r',
  wider_services: 'child_id R, status R, start_date R, end_date r',
  board_attendance: 'meeting_date R, sector R, organisation o, attendance R, new_member o',
  victims:
    'victim_id R, offence_id o, intervention_id r, consents_to_contact r, contacted_date r, view_sought_before_outcome r, progress_requested r, progress_provided r, support_requested r, support_provided r, restorative_engaged r, restorative_start_date o, restorative_end_date o',
  comparators: 'measure R, area R, period R, value R, numerator o, denominator o, source R, published o',
};

/** Published figures that their publisher withholds are blank, so `value` may be. */
const departures: Readonly<Record<string, string>> = { comparators: 'value r' };

const listed = (extract: Extract): readonly string[] => [
  ...Object.values(extract.columns).map(({ heading, presence }) => `${heading} ${marks[presence]}`),
  ...extract.unread.map((heading) => `${heading} *`),
];

test.each(Object.values(extracts) as readonly Extract[])(
  '$name has the columns of the page on the extracts',
  (extract) => {
    const departure = departures[extract.name];
    const expected = (page[extract.name] ?? '')
      .split(', ')
      .map((column) => (departure?.split(' ')[0] === column.split(' ')[0] ? departure : column));
    expect([...listed(extract)].sort()).toEqual([...expected].sort());
  },
);

test('no two extracts share a name', () => {
  expect(Object.values(extracts).map(({ name }) => name)).toEqual(Object.keys(page));
});

const codesOf = (extract: Extract, heading: string): readonly string[] =>
  Object.values(extract.columns).find((column) => column.heading === heading)?.codes ?? [];

test.each([
  ['children', 'sex', 'male, female, not_known'],
  [
    'offences',
    'category',
    'violence_against_the_person, sexual_offences, robbery, domestic_burglary, non_domestic_burglary, theft_and_handling, vehicle_theft, motoring_offences, death_or_injury_by_dangerous_driving, drugs, arson, criminal_damage, fraud_and_forgery, public_order, racially_aggravated, breach_of_statutory_order, breach_of_conditional_discharge, breach_of_bail, other, not_known',
  ],
  ['outcomes', 'main_or_other', 'main, other'],
  ['outcomes', 'appeal_status', 'none, pending, changed_on_appeal, appeal_successful, appeal_dismissed'],
  ['outcomes', 'residence', 'local, other'],
  ['population', 'sex', 'male, female, all'],
  ['population', 'ethnicity', `asian, black, mixed, other, white, all, ${ethnicCategories.join(', ')}`],
  ['custodyEpisodes', 'kind', 'sentence, remand'],
  [
    'custodyEpisodes',
    'establishment',
    'young_offender_institution, secure_training_centre, secure_childrens_home, secure_school, local_authority_accommodation',
  ],
  [
    'interventions',
    'disposal',
    'no_further_action_outcome_20_21, no_further_action_outcome_22, no_further_action_outcome_22_deferred_prosecution, community_resolution, youth_caution, youth_conditional_caution, referral_order, youth_rehabilitation_order, detention_and_training_order, dto_licence, custodial_other, turnaround, voluntary_prevention, other',
  ],
  ['interventions', 'residence', 'local, other'],
  [
    'accommodation',
    'type',
    'living_with_parents, living_with_family, living_with_friends, foster_care, supported_accommodation, temporary_accommodation, residential_unit, independent_living, young_offender_institution, secure_training_centre, secure_childrens_home, other',
  ],
  ['accommodation', 'suitability', 'suitable, unsuitable, not_known'],
  [
    'education',
    'provision',
    'school, electively_home_educated, pupil_referral_unit, college, alternative_provision, re_engagement_programme, traineeship, apprenticeship, supported_internship, mentoring_circle, employment, self_employment, voluntary_work, university, none',
  ],
  ['health', 'need', 'mental_health, substance_misuse'],
  [
    'health',
    'intervention',
    'getting_advice, getting_help, getting_additional_help, getting_risk_support, targeted_intervention, specialist_treatment, complex_care, no_intervention',
  ],
  [
    'widerServices',
    'status',
    'care_experienced, child_protection_plan, child_in_need, early_help, early_help_referral',
  ],
  ['boardAttendance', 'sector', 'childrens_social_care, education, police, probation, health, other'],
  ['boardAttendance', 'attendance', 'senior, delegate, absent'],
] as const)('%s.%s holds the codes of the page on the extracts', (table, heading, codes) => {
  expect(codesOf(extracts[table], heading).join(', ')).toBe(codes);
});
