import { capital } from './wording.ts';

/** `london` and `england_and_wales` as people write them. */
export const areaName = (area: string): string =>
  area
    .split('_')
    .map((word) => (word === 'and' ? word : capital(word)))
    .join(' ');
