import { ageAtArrestOrOffence } from '../../dataset/ages.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { present } from '../../vocabulary/absent.ts';
import { isTenToSeventeen } from '../../vocabulary/age.ts';
import type { Day } from '../../vocabulary/day.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import { each, sift } from './sieve.ts';

/** Arrests or offences of children, whatever came of them, as far as the offences extract tells. */
export interface OffenceEvents {
  /** Keyed by child; rows of offences. */
  readonly children: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

/** The day of arrest for an offence (a row); where none is given, that of the offence. */
export function dayOfArrestOrOffence({ offences }: Dataset, offence: number): Day {
  const { arrestDate, offenceDate } = offences.columns;
  return present(arrestDate.at(offence)) ? arrestDate.at(offence) : offenceDate.at(offence);
}

/** Children who are not withdrawn and were 10 to 17 then, up to the as-at date; the rows left out are told as of sentence 3. */
export const offenceEvents = once(({ dataset, asAt }): OffenceEvents => {
  const { offences, children, links } = dataset;
  const childAt = (row: number): number => links.childOfOffence.at(row);
  const dayAt = (row: number): Day => dayOfArrestOrOffence(dataset, row);
  const step = (reason: string, test: (row: number) => boolean) => ({ reason, sentence: 3, keep: each(test) });
  const { kept, leftOut } = sift(
    Array.from({ length: offences.rows }, (_, row) => row),
    [
      step('child not in the children extract', (row) => present(childAt(row))),
      step('child withdrawn from the return', (row) => children.columns.deleted.at(childAt(row)) !== 1),
      step('no date of arrest or offence', (row) => present(dayAt(row))),
      step('dated after the as-at date', (row) => dayAt(row) <= asAt),
      step('not aged 10 to 17 at arrest or offence', (row) =>
        isTenToSeventeen(ageAtArrestOrOffence(dataset, row, childAt(row))),
      ),
    ],
    'offences',
  );
  const events = kept.map((row) => ({ day: dayAt(row), row, child: childAt(row), key: childAt(row) }));
  return { children: events, leftOut };
});
