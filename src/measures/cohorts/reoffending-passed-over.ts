import type { TableName } from '../../dataset/dataset.ts';
import { ABSENT, present } from '../../vocabulary/absent.ts';
import type { Period } from '../../vocabulary/period.ts';
import { within } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import { groupBy } from './group-by.ts';
import type { IndexEvent } from './index-events.ts';
import { isBreach } from './index-events.ts';
import { provenOffencesOf } from './proven-offences.ts';
import type { Member } from './reoffending-cohort.ts';
import { cohortOf, cohortsOf, windowOf } from './reoffending-cohort.ts';

type Verdict =
  | 'later'
  | 'not of age'
  | 'on the date'
  | 'before it'
  | 'too long after'
  | 'breach'
  | 'never proven'
  | 'proven too late';

/** A measure's index events, and the sentence of its rule, counted from 1, behind each verdict, or behind them all. */
interface Source {
  readonly events: readonly IndexEvent[];
  readonly sentences: Readonly<Record<Verdict, number>> | number;
}

/**
 * Index events of a period that let nobody into a cohort, and offences of the children in its cohorts that somebody might
 * take for a reoffence. Each cohort passes over its own: a row stands once under a reason, and under several where
 * cohorts pass it over for different ones. What is a reoffence in one cohort of the period stands under none.
 */
export function reoffendingPassedOver(basis: Basis, period: Period, { events, sentences }: Source): readonly LeftOut[] {
  const cohorts = cohortsOf(period, basis.parameters.cohortMonths).map((cohort) => {
    const members = cohortOf(basis, events, cohort);
    return { cohort, members, byChild: new Map(members.map((member) => [member.child, member])) };
  });
  const reoffences = new Set(
    cohorts.flatMap(({ members }) => members.flatMap((member) => member.reoffences.map(({ offence }) => offence))),
  );
  const passed = cohorts.flatMap(({ cohort, byChild }) => [
    ...eventsPassedOver(events, cohort, byChild),
    ...offencesPassedOver(basis, byChild, reoffences),
  ]);
  const sentenceOf = (verdict: Verdict): number => (typeof sentences === 'number' ? sentences : sentences[verdict]);
  const found = groupBy(passed, ({ verdict, table }) => `${verdict} ${table}`);
  return reasonsIn(basis).flatMap(({ verdict, reason }) =>
    tables.flatMap((table) => {
      const rows = new Set(found.get(`${verdict} ${table}`)?.map(({ row }) => row));
      return rows.size > 0 ? [{ reason, sentence: sentenceOf(verdict), table, rows: [...rows] }] : [];
    }),
  );
}

const tables = ['outcomes', 'custodyEpisodes', 'offences'] as const satisfies readonly TableName[];

const reasonsIn = ({
  parameters: { followUpMonths, waitingMonths },
}: Basis): readonly { readonly verdict: Verdict; readonly reason: string }[] => [
  { verdict: 'later', reason: 'a later index event of the same cohort, or another on the same day' },
  { verdict: 'not of age', reason: 'an index event of a child not known to be 10 to 17 on that day' },
  { verdict: 'on the date', reason: 'an offence on the index date' },
  { verdict: 'before it', reason: 'an offence before the index date, with an outcome after that date' },
  { verdict: 'too long after', reason: `an offence more than ${followUpMonths} months after the index date` },
  { verdict: 'breach', reason: 'breach of an order, a conditional discharge or bail' },
  { verdict: 'never proven', reason: 'never proven: no caution or sentence for it stands by the as-at date' },
  {
    verdict: 'proven too late',
    reason: `proven more than ${followUpMonths + waitingMonths} months after the index date`,
  },
];

interface Passed {
  readonly verdict: Verdict;
  readonly table: (typeof tables)[number];
  readonly row: number;
}

type ByChild = ReadonlyMap<number, Member>;

function eventsPassedOver(events: readonly IndexEvent[], cohort: Period, byChild: ByChild): readonly Passed[] {
  return events
    .filter(({ day }) => within(day, cohort))
    .flatMap((event) => {
      const verdict = verdictOnEvent(event, byChild.get(event.child));
      return verdict ? [{ verdict, table: isRelease(event) ? 'custodyEpisodes' : 'outcomes', row: event.row }] : [];
    });
}

const isRelease = ({ group }: IndexEvent): boolean => group === 'custody';

function verdictOnEvent(event: IndexEvent, member: Member | undefined): Verdict | undefined {
  if (!member || event.day < member.day) return 'not of age';
  return event.row === member.row && isRelease(event) === isRelease(member) ? undefined : 'later';
}

function offencesPassedOver(basis: Basis, byChild: ByChild, reoffences: ReadonlySet<number>): readonly Passed[] {
  const { offences, links } = basis.dataset;
  const passed: Passed[] = [];
  for (let row = 0; row < offences.rows; row++) {
    const member = byChild.get(links.childOfOffence.at(row));
    if (!member || reoffences.has(row)) continue;
    const verdict = verdictOnOffence(basis, row, member);
    if (verdict) passed.push({ verdict, table: 'offences', row });
  }
  return passed;
}

/** Why an offence is no reoffence of a member; nothing where nobody would have thought so. */
function verdictOnOffence(basis: Basis, offence: number, member: Member): Verdict | undefined {
  const day = basis.dataset.offences.columns.offenceDate.at(offence);
  if (!present(day) || day > basis.asAt) return undefined;
  if (day === member.day) return 'on the date';
  if (day > member.day) return verdictAfter(basis, offence, member);
  const lastOutcome = lastOutcomes(basis)[offence] ?? ABSENT;
  return present(lastOutcome) && lastOutcome > member.day ? 'before it' : undefined;
}

function verdictAfter(basis: Basis, offence: number, { child, day: index }: Member): Verdict | undefined {
  const { lastOffence, lastProof } = windowOf(index, basis);
  const day = basis.dataset.offences.columns.offenceDate.at(offence);
  if (day > lastProof) return undefined;
  if (day > lastOffence) return 'too long after';
  if (isBreach(basis, offence)) return 'breach';
  const isProven = provenOffencesOf(basis, child, () => true).some((proven) => proven.offence === offence);
  return isProven ? 'proven too late' : 'never proven';
}

/** The last day up to the as-at date on which an offence had an outcome of any kind, by row of `offences`. */
const lastOutcomes = once(({ dataset: { offences, outcomes, links }, asAt }): Int32Array => {
  const last = new Int32Array(offences.rows).fill(ABSENT);
  for (let row = 0; row < outcomes.rows; row++) {
    const offence = links.offenceOfOutcome.at(row);
    const day = outcomes.columns.outcomeDate.at(row);
    if (present(offence) && present(day) && day <= asAt) last[offence] = Math.max(last[offence] ?? ABSENT, day);
  }
  return last;
});
