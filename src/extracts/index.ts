import { accommodation } from './accommodation.ts';
import { boardAttendance } from './board-attendance.ts';
import { children } from './children.ts';
import { comparators } from './comparators.ts';
import { custodyEpisodes } from './custody-episodes.ts';
import { education } from './education.ts';
import { health } from './health.ts';
import { interventionOffences } from './intervention-offences.ts';
import { interventions } from './interventions.ts';
import { offences } from './offences.ts';
import { outcomes } from './outcomes.ts';
import { population } from './population.ts';
import { send } from './send.ts';
import { victims } from './victims.ts';
import { widerServices } from './wider-services.ts';

/** Every extract there is, in the order they are read and listed. */
export const extracts = {
  children,
  offences,
  outcomes,
  population,
  custodyEpisodes,
  interventions,
  interventionOffences,
  accommodation,
  education,
  send,
  health,
  widerServices,
  boardAttendance,
  victims,
  comparators,
} as const;

export type TableName = keyof typeof extracts;
