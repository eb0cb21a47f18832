import { atMostSeventeenAtFirstHearing, tenToSeventeenAtOffence } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import { numberKeys } from './number-keys.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { outcomeKey } from './outcome-key.ts';
import { each, sift } from './sieve.ts';

/** Diversion outcomes, cautions and sentences of local children, side by side. */
export interface DiversionEvents {
  /** Keyed so that one outcome of a child on one day counts once, however many offences it was for. */
  readonly outcomes: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Outcomes that stand, of local children aged 10 to 17 whose offence is there: diversion as counting rules 14.1 without a
 * first hearing, cautions and sentences with one. The sentences behind the rows left out are those of `diversion`.
 */
export const diversionEvents = once((basis): DiversionEvents => {
  const { dataset } = basis;
  const { links } = dataset;
  const { outcomeDate } = dataset.outcomes.columns;
  const facts = outcomeFacts(basis);
  const isDiversion = (row: number): boolean => facts.groupAt(row) === 'diversion';
  const { kept, leftOut } = sift(
    [...facts.diversion, ...facts.substantive],
    [
      { reason: 'living elsewhere on the outcome date', sentence: 1, keep: each((row) => isLocal(dataset, row)) },
      {
        reason: 'offence not in the offences extract',
        sentence: 1,
        keep: each((row) => present(links.offenceOfOutcome.at(row))),
      },
      {
        reason: 'not aged 10 to 17 at arrest or offence',
        sentence: 2,
        keep: each((row) => tenToSeventeenAtOffence(dataset, row)),
      },
      {
        reason: 'a caution or sentence with an age at first hearing over 17 or not known',
        sentence: 2,
        keep: each((row) => isDiversion(row) || atMostSeventeenAtFirstHearing(dataset, row)),
      },
    ],
  );
  const noOutcome: LeftOut = {
    reason: 'no outcome of guilt, and no diversion',
    sentence: 1,
    table: 'outcomes',
    rows: facts.neither,
  };
  const numberOf = numberKeys<number>();
  return {
    outcomes: kept.map((row) => ({
      day: outcomeDate.at(row),
      row,
      child: links.childOfOutcome.at(row),
      key: numberOf(outcomeKey(dataset, row)),
    })),
    leftOut: [...facts.unusable, noOutcome, ...leftOut],
  };
});
