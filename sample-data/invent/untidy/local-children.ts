import type { LocalForm } from './row.ts';

const TEAMS = ['East team', 'West team', 'Café project – out of court'];

/** The list of children: separated by semicolons. */
export const LOCAL_CHILDREN: LocalForm = {
  table: 'children',
  file: 'Person Details.csv',
  search: 'Person Details.csv',
  delimiter: 'semicolon',
  headings: {
    child_id: 'Person ID',
    originating_person_id: 'YJS Originating ID',
    date_of_birth: 'DOB',
    sex: 'Sex at Birth',
    ethnicity: 'Ethnic Appearance',
    ward: 'Home Ward',
    deleted: 'Record Withdrawn?',
  },
  texts: {
    sex: { male: ['Boy'], female: ['Girl'] },
    deleted: { true: ['Y'], false: ['N'] },
    ethnicity: {
      A1: ['Asian or Asian British - Indian'],
      A2: ['Asian or Asian British - Pakistani'],
      A3: ['Asian or Asian British - Bangladeshi', 'Bangladeshi'],
      A4: ['Asian or Asian British - Chinese'],
      A9: ['Asian or Asian British - Other Asian'],
      B1: ['Black or Black British - Caribbean', 'Caribbean'],
      B2: ['Black or Black British - African', 'Black or Black British: African'],
      B9: ['Black or Black British - Other Black'],
      M1: ['Mixed or Multiple - White and Black Caribbean', 'White and Black Caribbean'],
      M2: ['Mixed or Multiple - White and Black African'],
      M3: ['Mixed or Multiple - White and Asian'],
      M9: ['Mixed or Multiple - Other Mixed or Multiple ethnic groups'],
      NS: ['Not stated', 'Not known', 'Information not obtainable'],
      O2: ['Other ethnic group - Arab'],
      O9: ['Other ethnic group - Any other ethnic group'],
      W1: ['White - English, Welsh, Scottish, Northern Irish or British'],
      W2: ['White - Irish'],
      W3: ['White - Gypsy or Irish Traveller'],
      W9: ['White - Other White', 'White: Other White'],
    },
  },
  extra: { heading: 'Allocated Team', text: (_, index) => TEAMS[index % TEAMS.length] ?? '' },
};
