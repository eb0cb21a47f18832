/**
 * Where a case system keeps the rows of each extract, in the order its screens come in. No two systems use the same
 * words: these are the commonest, and say which part of the child's record to open.
 */
export const screens = {
  children: 'Personal details',
  offences: 'Offences',
  outcomes: 'Offences: outcomes',
  custodyEpisodes: 'Custody and remand',
  interventions: 'Orders and programmes',
  interventionOffences: 'Orders and programmes: offences',
  accommodation: 'Accommodation',
  education: 'Education, training and employment',
  send: 'Special educational needs',
  health: 'Health',
  widerServices: 'Other services involved',
  victims: 'Victims',
  boardAttendance: 'Board meetings',
  population: 'Population estimates (not in the case system)',
  comparators: 'Published figures (not in the case system)',
} as const;
