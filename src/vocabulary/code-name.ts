import { ethnicCategoryNames } from './ethnic-category.ts';
import { ethnicGroupNames } from './ethnicity.ts';
import { orderTypeLabels } from './order.ts';

/** Codes as a page names them, by what they are codes of; what is not here is named by its own words. */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ethnicity: ethnicGroupNames,
  ethnicCategory: ethnicCategoryNames,
  sex: { male: 'Boys', female: 'Girls' },
  care: { in_care: 'In care or care-experienced', not_in_care: 'Neither in care nor care-experienced' },
  send: { identified: 'Special educational needs', not_identified: 'No special educational needs' },
  age: { '10_14': 'Aged 10 to 14', '15_17': 'Aged 15 to 17' },
  wayIn: { caution: 'By a caution', court: 'By a court sentence' },
  index: {
    diversion: 'After diversion',
    'pre-court': 'After a caution',
    'first-tier': 'After a first-tier sentence',
    community: 'After a community sentence',
    custody: 'After release from custody',
  },
  previous: {
    none: 'No earlier caution or sentence',
    '1_to_2': '1 or 2 earlier occasions',
    '3_or_more': '3 or more earlier occasions',
  },
  months: { 3: '3 months', 6: '6 months', 9: '9 months', 12: '12 months' },
  outcomeGroup: {
    diversion: 'Diversion',
    'pre-court': 'Caution',
    'first-tier': 'First-tier sentence',
    community: 'Community sentence',
    custody: 'Custody',
  },
  establishment: {
    young_offender_institution: 'Young offender institution',
    secure_training_centre: 'Secure training centre',
    secure_childrens_home: "Secure children's home",
    secure_school: 'Secure school',
    local_authority_accommodation: 'Local authority accommodation',
  },
  orderType: orderTypeLabels,
  kind: {
    no_further_action_outcome_20_21: 'No further action (outcome 20 or 21)',
    no_further_action_outcome_22: 'No further action (outcome 22)',
    no_further_action_outcome_22_deferred_prosecution: 'No further action (outcome 22, deferred prosecution)',
  },
  accommodation: { secure_childrens_home: "Secure children's home" },
  provision: {
    re_engagement_programme: 'Re-engagement programme',
    self_employment: 'Self-employment',
    none: 'Not in education, training or employment',
  },
  status: { care_experienced: 'Care-experienced' },
  sector: { childrens_social_care: "Children's social care" },
  schoolAge: { school_age: 'Of school age', above_school_age: 'Above school age' },
  category: { death_or_injury_by_dangerous_driving: 'Death or injury by dangerous driving' },
};

/** A code of a dimension in words: `15_17` of `age` is `Aged 15 to 17`, a ward is its own name. */
export function codeName(dimension: string, code: string): string {
  const known = names[dimension]?.[code];
  if (known !== undefined || dimension === 'ward') return known ?? (code === 'not_known' ? 'Not known' : code);
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');
}

/** What children are told apart by, as a heading names it. */
export const dimensionNames: Readonly<Record<string, string>> = {
  ethnicity: 'Ethnic group',
  ethnicCategory: 'Ethnic category',
  care: 'Care',
  send: 'Special educational needs',
  sex: 'Sex',
  age: 'Age',
  ward: 'Ward',
  wayIn: 'Way in',
  category: 'Offence',
  index: 'Index outcome',
  previous: 'Earlier outcomes',
  months: 'Months followed',
  outcomeGroup: 'Outcome',
  score: 'Seriousness score',
  establishment: 'Establishment',
  orderType: 'Order type',
  kind: 'Kind of disposal',
  accommodation: 'Accommodation',
  provision: 'Provision',
  healthIntervention: 'Intervention',
  status: 'Status',
  sector: 'Sector',
  schoolAge: 'School age',
};
