import type { LocalForm } from './row.ts';

const SUITABILITY = { suitable: ['Suitable', 'Yes - suitable'], unsuitable: ['Unsuitable', 'No - unsuitable'] };

/** Where children live: separated by semicolons. */
export const LOCAL_ACCOMMODATION: LocalForm = {
  table: 'accommodation',
  file: 'Accommodation History.csv',
  search: 'Accommodation History.csv',
  delimiter: 'semicolon',
  headings: {
    child_id: 'Person ID',
    type: 'Accommodation Type',
    start_date: 'Moved In',
    end_date: 'Moved Out',
    suitability: 'Suitability',
  },
  texts: {
    type: {
      living_with_parents: ['Living with parent(s)', 'At home – parents'],
      living_with_family: ['Living with other family'],
      living_with_friends: ['Living with friends'],
      foster_care: ['Foster Care', 'LAC – foster placement'],
      supported_accommodation: ['Supported Accommodation'],
      temporary_accommodation: ['Bed and breakfast / temporary'],
      residential_unit: ["Children's home"],
      independent_living: ['Independent Living'],
      young_offender_institution: ['YOI'],
      secure_training_centre: ['STC'],
      secure_childrens_home: ['Secure children’s home'],
      other: ['Other'],
    },
    suitability: SUITABILITY,
  },
  extra: null,
};

/** School, work or neither: hours in the middle of the row. */
export const LOCAL_EDUCATION: LocalForm = {
  table: 'education',
  file: 'ETE Provision 2026-10-01.csv',
  search: 'ETE Provision*.csv',
  delimiter: 'comma',
  headings: {
    child_id: 'Person ID',
    provision: 'Provision',
    hours_offered: 'Hours Offered (weekly)',
    hours_attended: 'Hours Attended (weekly)',
    start_date: 'Start',
    end_date: 'End',
    suitability: 'ETE Suitable?',
  },
  texts: {
    provision: {
      school: ['School', 'Mainstream school'],
      electively_home_educated: ['Home educated (elective)'],
      pupil_referral_unit: ['PRU'],
      college: ['College', 'FE college'],
      alternative_provision: ['Alternative Provision', 'AP'],
      re_engagement_programme: ['Re-engagement'],
      traineeship: ['Traineeship'],
      apprenticeship: ['Apprenticeship'],
      supported_internship: ['Supported Internship'],
      mentoring_circle: ['Mentoring Circle'],
      employment: ['Employment', 'Employed, full or part time'],
      self_employment: ['Self-employed'],
      voluntary_work: ['Voluntary Work'],
      none: ['None', 'NEET'],
    },
    suitability: SUITABILITY,
  },
  extra: {
    heading: 'Note',
    text: (_, index) => (index % 90 === 7 ? 'Timetable "under review", see plan' : ''),
  },
};
