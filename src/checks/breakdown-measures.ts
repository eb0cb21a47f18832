/** Ids of the measures that are given by sex as well as by ethnic group. */
export const measuresBySex = [
  'first-time-entrants',
  'reoffending',
  'reoffending-after-diversion',
  'disparity-counts',
  'kpi-3-send',
  'kpi-6-out-of-court',
  'kpi-9-serious-violence',
] as const;

/** Ids of the measures that are given by ethnic group. */
export const measuresByEthnicity = [...measuresBySex, 'diversion', 'disproportionality'] as const;
