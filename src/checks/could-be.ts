import type { Alternative } from './check.ts';

/** What an offence of no known category could be that a headline figure tells from others: violence, which may be serious, or breach. */
export const categoriesThatMatter: readonly Alternative[] = [
  { category: 'violence_against_the_person' },
  { category: 'breach_of_statutory_order' },
];

/** A score from which an offence may be serious violence; a lower one counts as none does. */
export const scoreThatMatters: readonly Alternative[] = [{ seriousness: 5 }];

/** An intervention of each need: of the other need than the record's it counts as none does. */
export const interventionsThatMatter: readonly Alternative[] = [
  { intervention: 'getting_help' },
  { intervention: 'targeted_intervention' },
];
