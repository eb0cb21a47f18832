import { present } from '../vocabulary/absent.ts';
import type { ChildId } from '../vocabulary/child-id.ts';
import { childId } from '../vocabulary/child-id.ts';
import type { Day } from '../vocabulary/day.ts';
import { addMonths } from '../vocabulary/day.ts';
import type { OutcomeGroup } from '../vocabulary/outcome.ts';
import type { Period } from '../vocabulary/period.ts';
import { periodsWithin, span, within } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { indexEvents } from './cohorts/index-events.ts';
import type { ProvenOffence } from './cohorts/proven-offences.ts';
import type { Member } from './cohorts/reoffending-cohort.ts';
import { cohortOf, windowOf } from './cohorts/reoffending-cohort.ts';

/** A reoffence committed or proven in a period, with the child and what came before: for those who work with the child. */
export interface WorkingListRow {
  readonly child: ChildId;
  readonly offence: string;
  readonly category: string;
  readonly offenceDate: Day;
  readonly provenOn: Day;
  readonly indexDate: Day;
  /** The index outcome's group, `custody` after a release. */
  readonly indexGroup: OutcomeGroup;
  /** The last day on which a further offence counts. */
  readonly followedUntil: Day;
  /** Reoffences of the child since the index date that are known so far. */
  readonly reoffences: number;
}

/**
 * Every reoffence that was committed or proven in a period, once, under the latest index date it follows, in order of child
 * and day. It names children: for the service alone, never in a pack.
 */
export function workingList(basis: Basis, period: Period): readonly WorkingListRow[] {
  const latest = new Map<number, { readonly member: Member; readonly reoffence: ProvenOffence }>();
  for (const member of membersFollowed(basis, period))
    for (const reoffence of member.reoffences)
      if (within(reoffence.offenceDate, period) || within(reoffence.provenOn, period))
        latest.set(reoffence.offence, { member, reoffence });
  return [...latest.values()]
    .map(({ member, reoffence }) => rowOf(basis, member, reoffence))
    .sort((a, b) => (a.key === b.key ? a.row.offenceDate - b.row.offenceDate : a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

/** Members of every cohort whose offences may be committed or proven in a period, earliest first. */
function membersFollowed(basis: Basis, { from, to }: Period): readonly Member[] {
  const { cohortMonths, followUpMonths, waitingMonths } = basis.parameters;
  const length = cohortMonths === 12 ? 'year' : 'quarter';
  const first = addMonths(from, -(followUpMonths + waitingMonths + cohortMonths));
  const begun = Math.min(to, basis.asAt);
  const cohorts = periodsWithin(length, first, addMonths(begun, cohortMonths)).filter((cohort) => cohort.from <= begun);
  return cohorts.flatMap((cohort) => cohortOf(basis, indexEvents(basis), span(cohort.from, cohort.to)));
}

function rowOf(
  basis: Basis,
  { child, day, group, reoffences }: Member,
  { offence, offenceDate, provenOn }: ProvenOffence,
): { readonly key: string; readonly row: WorkingListRow } {
  const { children, offences, texts } = basis.dataset;
  const key = texts.textOf(children.columns.childId.at(child));
  const id = offences.columns.offenceId.at(offence);
  return {
    key,
    row: {
      child: childId(key),
      offence: present(id) ? texts.textOf(id) : '',
      category: offences.columns.category.codeAt(offence) ?? 'not_known',
      offenceDate,
      provenOn,
      indexDate: day,
      indexGroup: group,
      followedUntil: windowOf(day, basis).lastOffence,
      reoffences: reoffences.length,
    },
  };
}
