import { orderKpis } from './order-kpis.ts';

/** Ids of the measures that count reoffending. */
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
  ...orderKpis,
  'kpi-6-out-of-court',
  'kpi-9-serious-violence',
] as const;
