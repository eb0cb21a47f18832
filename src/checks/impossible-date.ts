import type { Column } from '../dataset/column.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { Check } from './check.ts';
import { look, rowsWhere, showing } from './check.ts';
import { earliestOutcomes } from './earliest-outcomes.ts';
import { latestPossible } from './latest-possible.ts';
import { caseMeasures } from './measures-touched.ts';
import { courtGroups, standingOutcomes } from './standing-outcomes.ts';

interface Dated {
  readonly table: { readonly rows: number };
  /** Dates of things that have happened: neither before birth nor after the as-at date. */
  readonly past: readonly Column[];
  /** Planned dates, which may lie ahead but not before birth. */
  readonly planned: readonly Column[];
  /** The row of the child, absent where there is none. */
  readonly childOf: Column;
}

function impossible({ children }: Dataset, last: Day, { table, past, planned, childOf }: Dated): readonly number[] {
  const bornOn = (row: number): number => {
    const child = childOf.at(row);
    return present(child) ? children.columns.dateOfBirth.at(child) : Number.NaN;
  };
  return rowsWhere(table, (row) => {
    const born = bornOn(row);
    const before = (column: Column): boolean => present(column.at(row)) && present(born) && column.at(row) < born;
    return past.some((column) => column.at(row) > last || before(column)) || planned.some(before);
  });
}

/** Months ahead for which a court lists a first hearing at most. */
const listedAhead = 12;

/** Offences of which the first hearing lies ahead further than any is listed, or though the child was sentenced. */
function heardTooLate(dataset: Dataset, asAt: Day): readonly number[] {
  const { firstHearingDate } = dataset.offences.columns;
  const last = addMonths(asAt, listedAhead);
  const sentenced = earliestOutcomes(dataset, { asAt, isAsked: standingOutcomes(dataset, courtGroups) });
  return rowsWhere(dataset.offences, (row) => {
    const heard = firstHearingDate.at(row);
    return heard > last || (heard > asAt && present(sentenced[row] ?? ABSENT));
  });
}

export const impossibleDate: Check = {
  id: 'impossible-date',
  severity: 'blocks',
  title: 'A date lies after the as-at date, or before the child was born',
  because: 'Nothing dated after the as-at date counts, and an age before birth leaves the child out.',
  fix: 'Correct the date; day and month changed over, or the wrong century, are the usual causes. If the extracts were taken after the as-at date, put that day in boardpack.yaml as extractedOn.',
  touches: caseMeasures,
  source:
    'Counting rules, section 1: nothing dated after the report date counts. Youth Justice Board data-quality views: an outcome dated before the date of birth.',
  example: {
    fails: { offences: [{ offence_date: '2204-05-01' }] },
    passes: { offences: [{ offence_date: '2024-05-01' }] },
  },
  looksAt: [
    look('children', ['dateOfBirth'], ({ children }, circumstances) =>
      rowsWhere(children, (row) => children.columns.dateOfBirth.at(row) > latestPossible(circumstances)),
    ),
    showing(
      { also: ['arrestDate', 'firstHearingDate'], shows: ['children'] },
      look('offences', ['offenceDate'], (dataset, circumstances) => {
        const { offenceDate, arrestDate, firstHearingDate } = dataset.offences.columns;
        const found = impossible(dataset, latestPossible(circumstances), {
          table: dataset.offences,
          past: [offenceDate, arrestDate],
          planned: [firstHearingDate],
          childOf: dataset.links.childOfOffence,
        });
        return [...new Set([...found, ...heardTooLate(dataset, latestPossible(circumstances))])];
      }),
    ),
    showing(
      { also: ['outcomeEndDate'], shows: ['children'] },
      look('outcomes', ['outcomeDate'], (dataset, circumstances) => {
        const { columns } = dataset.outcomes;
        const past = [columns.outcomeDate];
        const planned = [columns.outcomeEndDate];
        return impossible(dataset, latestPossible(circumstances), {
          table: dataset.outcomes,
          past,
          planned,
          childOf: dataset.links.childOfOutcome,
        });
      }),
    ),
    showing(
      { also: ['endDate'], shows: ['children'] },
      look('custodyEpisodes', ['startDate'], (dataset, circumstances) => {
        const { columns } = dataset.custodyEpisodes;
        const past = [columns.startDate, columns.endDate];
        return impossible(dataset, latestPossible(circumstances), {
          table: dataset.custodyEpisodes,
          past,
          planned: [],
          childOf: dataset.links.childOfEpisode,
        });
      }),
    ),
  ],
};
