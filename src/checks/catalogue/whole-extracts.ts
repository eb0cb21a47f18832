import type { Check } from '../check.ts';
import { looksLikeAnEarlierExtract } from '../looks-like-an-earlier-extract.ts';
import { quarterWithoutOutcomes } from '../quarter-without-outcomes.ts';
import { rowsFellBy40Percent } from '../rows-fell-by-40-percent.ts';
import { teamMissingAltogether } from '../team-missing-altogether.ts';
import { workerMissingAltogether } from '../worker-missing-altogether.ts';

/** Checks of an extract as a whole: whether it is the right one, and all of it. */
export const wholeExtracts: readonly Check[] = [
  looksLikeAnEarlierExtract,
  quarterWithoutOutcomes,
  rowsFellBy40Percent,
  teamMissingAltogether,
  workerMissingAltogether,
];
