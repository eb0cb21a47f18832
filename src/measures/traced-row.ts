import type { Column } from '../dataset/column.ts';
import type { Dataset, TableName } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
import type { ChildId } from '../vocabulary/child-id.ts';
import { childId } from '../vocabulary/child-id.ts';
import type { Day } from '../vocabulary/day.ts';

/** A row as a trace tells of it: where it stands in the extracts, whose it is, and what it holds. */
export interface TracedRow {
  readonly file: string;
  readonly line: number;
  readonly child: ChildId | undefined;
  /** Identifiers of the case system. */
  readonly offence: string | undefined;
  readonly outcome: string | undefined;
  readonly episode: string | undefined;
  readonly day: Day | undefined;
  /** The outcome, the offence's category, the kind of episode, the population. */
  readonly holds: string;
}

/** Which columns of a table tell a trace what. */
interface Told {
  readonly child?: Column;
  readonly offence?: Column;
  readonly outcome?: Column;
  readonly episode?: Column;
  readonly day?: Column;
  readonly holds: (row: number) => string;
}

const joined = (...codes: readonly (string | undefined)[]): string => codes.filter(Boolean).join(' ');

const tellers: { readonly [T in TableName]: (dataset: Dataset) => Told } = {
  children: ({ children: { columns } }) => ({ child: columns.childId, holds: () => '' }),
  offences: ({ offences: { columns } }) => ({
    child: columns.childId,
    offence: columns.offenceId,
    day: columns.offenceDate,
    holds: (row) => columns.category.codeAt(row) ?? 'not_known',
  }),
  outcomes: ({ outcomes: { columns } }) => ({
    child: columns.childId,
    offence: columns.offenceId,
    outcome: columns.outcomeId,
    day: columns.outcomeDate,
    holds: (row) => columns.outcome.codeAt(row) ?? 'maps to no outcome',
  }),
  custodyEpisodes: ({ custodyEpisodes: { columns } }) => ({
    child: columns.childId,
    outcome: columns.outcomeId,
    episode: columns.episodeId,
    day: columns.startDate,
    holds: (row) => joined(columns.kind.codeAt(row), columns.establishment.codeAt(row)),
  }),
  population: ({ population: { columns } }) => ({
    holds: (row) =>
      [columns.year.at(row), columns.ethnicity.codeAt(row), columns.sex.codeAt(row), columns.aged10To17.at(row)]
        .filter(Boolean)
        .join(' '),
  }),
  comparators: () => ({ holds: () => '' }),
  interventions: ({ interventions: { columns } }) => ({
    child: columns.childId,
    day: columns.endDate,
    holds: (row) => columns.disposal.codeAt(row) ?? 'maps to no disposal',
  }),
  interventionOffences: ({ interventionOffences: { columns } }) => ({ offence: columns.offenceId, holds: () => '' }),
  accommodation: ({ accommodation: { columns } }) => ({
    child: columns.childId,
    day: columns.startDate,
    holds: (row) => joined(columns.type.codeAt(row), columns.suitability.codeAt(row)),
  }),
  education: ({ education: { columns } }) => ({
    child: columns.childId,
    day: columns.startDate,
    holds: (row) => joined(columns.provision.codeAt(row), columns.suitability.codeAt(row)),
  }),
  send: ({ send: { columns } }) => ({ child: columns.childId, day: columns.startDate, holds: () => '' }),
  health: ({ health: { columns } }) => ({
    child: columns.childId,
    day: columns.identifiedDate,
    holds: (row) => joined(columns.need.codeAt(row), columns.intervention.codeAt(row)),
  }),
  widerServices: ({ widerServices: { columns } }) => ({
    child: columns.childId,
    day: columns.startDate,
    holds: (row) => columns.status.codeAt(row) ?? '',
  }),
  boardAttendance: ({ boardAttendance: { columns } }) => ({
    day: columns.meetingDate,
    holds: (row) => joined(columns.sector.codeAt(row), columns.attendance.codeAt(row)),
  }),
  victims: ({ victims: { columns } }) => ({ offence: columns.offenceId, holds: () => '' }),
};

/** A row of a table, told. */
export function tracedRow(dataset: Dataset, name: TableName, row: number): TracedRow {
  const { file, line } = dataset[name];
  const { child, offence, outcome, episode, holds } = tellers[name](dataset);
  const text = (column: Column | undefined): string | undefined => {
    const place = column?.at(row) ?? ABSENT;
    return present(place) ? dataset.texts.textOf(place) : undefined;
  };
  const whose = text(child);
  return {
    file,
    line: line.at(row),
    child: whose === undefined ? undefined : childId(whose),
    offence: text(offence),
    outcome: text(outcome),
    episode: text(episode),
    day: dayOfRow(dataset, name, row),
    holds: holds(row),
  };
}

/** The day of an outcome or offence, the start of an episode; `undefined` where there is none. */
export function dayOfRow(dataset: Dataset, name: TableName, row: number): Day | undefined {
  const day = tellers[name](dataset).day?.at(row) ?? ABSENT;
  return present(day) ? day : undefined;
}

/** The row of `children` a row belongs to, or absent. */
export function childOf({ links }: Dataset, name: TableName, row: number): number {
  if (name === 'children') return row;
  if (name === 'victims') return links.childOfOffence.at(links.offenceOfVictim.at(row));
  const whose: Readonly<Partial<Record<TableName, Column>>> = {
    offences: links.childOfOffence,
    outcomes: links.childOfOutcome,
    custodyEpisodes: links.childOfEpisode,
    interventions: links.childOfIntervention,
    accommodation: links.childOfAccommodation,
    education: links.childOfEducation,
    send: links.childOfSend,
    health: links.childOfHealth,
    widerServices: links.childOfWiderServices,
  };
  return whose[name]?.at(row) ?? ABSENT;
}
