/** Ids of the measures that set a count beside the population. */
export const populationTouches = [
  'first-time-entrants',
  'custodial-sentences',
  'disproportionality',
  'disproportionality-by-characteristic',
  'kpi-9-serious-violence',
] as const;
