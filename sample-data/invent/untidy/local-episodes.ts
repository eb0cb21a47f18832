import type { LocalForm } from './row.ts';

/** The list of stays in custody and on remand. */
export const LOCAL_EPISODES: LocalForm = {
  table: 'custody_episodes',
  file: 'Secure Episodes 2026-10-01.csv',
  search: 'Secure Episodes*.csv',
  delimiter: 'comma',
  headings: {
    child_id: 'Person ID',
    episode_id: 'Episode',
    kind: 'Legal Basis',
    start_date: 'From',
    end_date: 'To',
    establishment: 'Placement Type',
    outcome_id: 'Outcome ID',
  },
  texts: {
    kind: { sentence: ['Custodial sentence'], remand: ['Remand'] },
    establishment: {
      young_offender_institution: ['YOI'],
      secure_training_centre: ['STC'],
      secure_childrens_home: ['Secure children’s home'],
      secure_school: ['Secure School'],
      local_authority_accommodation: ['Local Authority Accommodation'],
    },
  },
  extra: { heading: 'Nightly Price', text: (_, index) => (index % 3 === 0 ? '£1,150' : '£595') },
};

/** The population, as someone typed it from elsewhere. */
export const LOCAL_POPULATION: LocalForm = {
  table: 'population',
  file: 'Population Estimates.csv',
  search: 'Population Estimates.csv',
  delimiter: 'comma',
  headings: {
    area: 'Area',
    year: 'Mid-year',
    ethnicity: 'Ethnic Group',
    sex: 'Sex',
    aged_10_to_17: 'Children aged 10–17',
    source: 'Source',
  },
  texts: {
    ethnicity: {
      all: ['All'],
      asian: ['Asian'],
      black: ['Black'],
      mixed: ['Mixed'],
      other: ['Other'],
      white: ['White'],
    },
    sex: { all: ['All'], male: ['Boys'], female: ['Girls'] },
  },
  extra: null,
};
