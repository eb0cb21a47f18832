/** Ids of the measures that ask for the age at arrest or offence. */
export const measuresByAgeAtOffence = [
  'first-time-entrants',
  'diversion',
  'disparity-counts',
  'disproportionality',
  'kpi-9-serious-violence',
] as const;

/** Ids of the measures that ask for the age at first hearing. */
export const measuresByAgeAtHearing = [...measuresByAgeAtOffence, 'custodial-sentences'] as const;

/** Ids of the measures that count from the date of an offence. */
export const measuresByOffenceDate = [
  'reoffending',
  'reoffending-tracker',
  'reoffending-concentration',
  'reoffending-after-diversion',
] as const;

/** Ids of the measures that put an outcome in a period by its date. */
export const measuresByOutcomeDate = [...measuresByAgeAtHearing, ...measuresByOffenceDate] as const;

/** Ids of the measures that let a child into a cohort on release from custody. */
export const measuresByRelease = ['reoffending', 'reoffending-tracker', 'reoffending-concentration'] as const;
