/** Ids of the measures that put a child into a period by the date of an outcome. */
export const outcomeDateMeasures = [
  'first-time-entrants',
  'reoffending',
  'reoffending-tracker',
  'reoffending-concentration',
  'reoffending-after-diversion',
  'diversion',
  'custodial-sentences',
  'disparity-counts',
  'disproportionality',
] as const;
