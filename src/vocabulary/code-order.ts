import { ageBands } from './age.ts';
import { establishments } from './custody.ts';
import { ethnicCategories } from './ethnic-category.ts';
import { ethnicGroups } from './ethnicity.ts';
import { followUpLengths } from './follow-up-lengths.ts';
import { offenceCategories } from './offence.ts';
import { orderTypes, outOfCourtDisposals } from './order.ts';
import { outcomeGroups, previousBands, rungs, waysIn } from './outcome.ts';
import { sexes } from './sex.ts';
import { accommodationTypes, boardSectors, healthInterventions, provisions, widerStatuses } from './support.ts';

const orders: Readonly<Record<string, readonly string[]>> = {
  ethnicity: ethnicGroups,
  ethnicCategory: ethnicCategories,
  care: ['in_care', 'not_in_care'],
  send: ['identified', 'not_identified'],
  sex: sexes,
  age: ageBands,
  wayIn: waysIn,
  category: offenceCategories,
  index: rungs,
  previous: previousBands,
  months: followUpLengths.map(String),
  outcomeGroup: outcomeGroups,
  establishment: establishments,
  orderType: orderTypes,
  kind: [...outOfCourtDisposals, 'youth_caution', 'youth_conditional_caution'],
  accommodation: accommodationTypes,
  provision: provisions,
  healthIntervention: [...Object.values(healthInterventions).flat(), 'no_intervention'],
  status: widerStatuses,
  sector: boardSectors,
  schoolAge: ['school_age', 'above_school_age'],
};

/**
 * Codes of a dimension, each once, in the order of the vocabulary; those it does not list (wards) by the alphabet, and
 * not known last. Never by size.
 */
export function inCodeOrder(dimension: string, codes: Iterable<string>): readonly string[] {
  const order = orders[dimension] ?? [];
  const place = (code: string): number => {
    if (code === 'not_known') return order.length + 1;
    return order.includes(code) ? order.indexOf(code) : order.length;
  };
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || byAlphabet(a, b));
}

function byAlphabet(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  if (first === second) return a < b ? -1 : 1;
  return first < second ? -1 : 1;
}
