import { orderKpis } from './order-kpis.ts';

/** Ids of the measures that count children, or what became of them: a part of the extracts that is missing changes them all. */
export const caseMeasures = [
  'first-time-entrants',
  'reoffending',
  'reoffending-tracker',
  'reoffending-concentration',
  'reoffending-after-diversion',
  'diversion',
  'custodial-sentences',
  'custody-on-the-day',
  'remand',
  'disparity-counts',
  'disproportionality',
  ...orderKpis,
  'kpi-6-out-of-court',
  'kpi-9-serious-violence',
] as const;
