/** Ids of the measures that set a count beside the population. */
export const populationTouches = [
  'first-time-entrants',
  'custodial-sentences',
  'disproportionality',
  'kpi-9-serious-violence',
] as const;
