import { accommodationTypes } from '../vocabulary/support.ts';

const secure = ['young_offender_institution', 'secure_training_centre', 'secure_childrens_home'];

/** By the place of a type of accommodation in its list. */
const areSecure = accommodationTypes.map((type) => secure.includes(type));

/** Whether a type of accommodation (its place in the list) is one where a child is held. */
export const isSecureHome = (place: number): boolean => areSecure[place] === true;

/** Whether it is a home in the community; a residential unit or another place may be either. */
export const isOpenHome = (place: number): boolean => {
  const type = accommodationTypes[place];
  return type !== undefined && !isSecureHome(place) && type !== 'residential_unit' && type !== 'other';
};
