import { children } from './children.ts';
import { comparators } from './comparators.ts';
import { custodyEpisodes } from './custody-episodes.ts';
import { offences } from './offences.ts';
import { outcomes } from './outcomes.ts';
import { population } from './population.ts';

/** Every extract there is, in the order they are read and listed. */
export const extracts = { children, offences, outcomes, population, custodyEpisodes, comparators } as const;

export type TableName = keyof typeof extracts;
