/** Ids of the measures that count orders by their end; those on a record of their own are named by the checks of it. */
export const orderKpis = [
  'kpi-base',
  'kpi-1-accommodation',
  'kpi-2-education',
  'kpi-3-send',
  'kpi-4-mental-health',
  'kpi-5-substance-misuse',
  'kpi-7-wider-services',
  'kpi-10-victims',
] as const;
