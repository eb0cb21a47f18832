import { orderKpis } from './order-kpis.ts';

/** Ids of the measures that count reoffending, from the date of an offence on. */
export const reoffendingMeasures = [
  'reoffending',
  'reoffending-tracker',
  'reoffending-concentration',
  'reoffending-after-diversion',
] as const;

/** Ids of every measure that rests on outcomes: a child or an outcome too many or too few may change any of them. */
export const outcomeMeasures = [
  'first-time-entrants',
  ...reoffendingMeasures,
  'diversion',
  'custodial-sentences',
  'disparity-counts',
  'disproportionality',
  'disproportionality-by-characteristic',
  ...orderKpis,
  'kpi-6-out-of-court',
  'kpi-9-serious-violence',
] as const;

/** Ids of the measures that count children, or what became of them: a part of the extracts that is missing changes them all. */
export const caseMeasures = [...outcomeMeasures, 'custody-on-the-day', 'remand'] as const;

/** Ids of the measures that count children on remand. */
export const measuresByRemand = ['remand', 'disproportionality', 'disproportionality-by-characteristic'] as const;

/** Ids of the measures that ask for the age at arrest or offence. */
export const measuresByAgeAtOffence = [
  'first-time-entrants',
  'diversion',
  'disparity-counts',
  'disproportionality',
  'disproportionality-by-characteristic',
  'kpi-9-serious-violence',
] as const;

/** Ids of the measures that ask for the age at first hearing. */
export const measuresByAgeAtHearing = [...measuresByAgeAtOffence, 'custodial-sentences'] as const;

/** Ids of the measures that put an outcome in a period by its date. */
export const measuresByOutcomeDate = [...measuresByAgeAtHearing, ...reoffendingMeasures] as const;

/** Ids of the measures that let a child into a cohort on release from custody. */
export const measuresByRelease = ['reoffending', 'reoffending-tracker', 'reoffending-concentration'] as const;

/** Ids of the measures that are given by sex as well as by ethnic group. */
export const measuresBySex = [
  'first-time-entrants',
  'disproportionality-by-characteristic',
  'reoffending',
  'reoffending-after-diversion',
  'disparity-counts',
  'kpi-3-send',
  'kpi-6-out-of-court',
  'kpi-9-serious-violence',
] as const;

/** Ids of the measures that are given by ethnic group. */
export const measuresByEthnicity = [...measuresBySex, 'diversion', 'disproportionality'] as const;
