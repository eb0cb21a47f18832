import { expect, test } from 'vitest';
import type { Extract } from '../../src/extracts/extract.ts';
import { extracts } from '../../src/extracts/index.ts';

const marks = { filled: 'R', present: 'r', optional: 'o' } as const;

/** The columns of each table as the page on the extracts lists them; * holds nothing that is read. */
const page: Readonly<Record<string, string>> = {
  children: 'child_id R, date_of_birth R, sex r, ethnicity r, originating_person_id o, service o, ward o, deleted o',
  offences:
    'offence_id R, child_id R, offence_date R, arrest_date o, first_hearing_date o, age_at_arrest_or_offence o, age_at_first_hearing o, category r, seriousness r, description *, knife_related o',
  outcomes:
    'outcome_id R, offence_id R, child_id R, outcome_date R, outcome R, outcome_end_date o, main_or_other o, appeal_status o, residence o, sentencing_occasion_id o, term_months o, recorded_date o',
  population: 'area R, year R, ethnicity R, sex o, aged_10_to_17 R, source R',
  custody_episodes: 'episode_id R, child_id R, kind R, start_date R, end_date r, establishment r, outcome_id o',
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
  ['population', 'ethnicity', 'asian, black, mixed, other, white, all'],
  ['custodyEpisodes', 'kind', 'sentence, remand'],
  [
    'custodyEpisodes',
    'establishment',
    'young_offender_institution, secure_training_centre, secure_childrens_home, secure_school, local_authority_accommodation',
  ],
] as const)('%s.%s holds the codes of the page on the extracts', (table, heading, codes) => {
  expect(codesOf(extracts[table], heading).join(', ')).toBe(codes);
});
