import { kaplanMeier } from '../statistics/kaplan-meier.ts';
import { known } from '../vocabulary/figure.ts';
import { followUpLengths as lengths } from '../vocabulary/follow-up-lengths.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import type { FollowUp } from './cohorts/follow-up.ts';
import { firstReoffence, followUpOf } from './cohorts/follow-up.ts';
import { indexEvents } from './cohorts/index-events.ts';
import { indexRows } from './cohorts/observe-reoffending.ts';
import type { Cohorts, Member } from './cohorts/reoffending-cohort.ts';
import { cohortsIn } from './cohorts/reoffending-cohort.ts';
import { reoffendingLeftOut } from './cohorts/reoffending-left-out.ts';
import { reoffendingPassedOver } from './cohorts/reoffending-passed-over.ts';
import type { Measure } from './measure.ts';
import { inPercent, percentage, unfinished, unobserved } from './observe.ts';
import type { Observation } from './reading.ts';

const placeOf = (period: Period, months: number) => ({
  series: 'reoffending_tracker.share',
  period,
  group: { months: String(months) },
});

const observe = (basis: Basis, periods: readonly Period[]): readonly Observation[] =>
  periods.flatMap((period) => {
    const cohorts = cohortsIn(basis, indexEvents(basis), period);
    const because = typeof cohorts === 'string' ? cohorts : 'not applicable';
    if (typeof cohorts === 'string' || cohorts.members.length === 0)
      return lengths.map((months) => unobserved(placeOf(period, months), because));
    return observeCohorts(basis, period, cohorts);
  });

type Estimate = ReturnType<typeof kaplanMeier>[number];

function observeCohorts(basis: Basis, period: Period, cohorts: Cohorts): readonly Observation[] {
  const followUp = followUpOf(basis, cohorts.members);
  const estimates = kaplanMeier(followUp, lengths);
  return estimates.map((estimate, place) => {
    const months = lengths[place] ?? 0;
    // A follow-up that ends sooner says nothing of those months.
    return months > basis.parameters.followUpMonths
      ? unobserved(placeOf(period, months), 'not applicable')
      : { ...placeOf(period, months), ...after(months, estimate, { ...cohorts, followUp }) };
  });
}

interface FollowedCohorts extends Cohorts {
  readonly followUp: FollowUp;
}

function after(months: number, estimate: Estimate, { members, maturity, followUp }: FollowedCohorts) {
  const reoffenders = members.filter(
    (_, place) => followUp.happened[place] === 1 && (followUp.times[place] ?? 0) <= months,
  );
  const counts = {
    numerator: reoffenders.length,
    denominator: members.length,
    followed: followUp.reach.reduce((sum, reach) => sum + (reach >= months ? 1 : 0), 0),
  };
  return {
    maturity,
    followed: counts.followed,
    children: new Set(reoffenders.map(({ child }) => child)).size,
    behind: {
      numerator: () => [...firstReoffenceRows(reoffenders), ...indexRows(reoffenders)],
      denominator: () => indexRows(members),
    },
    // What is final has been followed for longer than any of these months.
    ...(counts.followed === 0 && maturity.stage !== 'final'
      ? unfinished({ ...counts, stage: maturity.stage, finalOn: maturity.finalOn })
      : shareOf(estimate, counts)),
  };
}

/** Members by how many months after their index date they first reoffended or may have been seen to. */
interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  readonly followed: number;
}

/** Where everybody was followed so long, the share is the plain proportion, and said by the same sum as the binary rate. */
function shareOf({ share, interval }: Estimate, { numerator, denominator, followed }: Counts) {
  const nobodyOrAll = percentage(share === 0 ? 0 : followed, followed);
  return {
    numerator: known(numerator),
    denominator: known(denominator),
    value: followed === denominator ? percentage(numerator, denominator).value : known(100 * share),
    interval: interval ? inPercent(interval) : nobodyOrAll.interval,
  };
}

const firstReoffenceRows = (reoffenders: readonly Member[]) => [
  { table: 'offences' as const, rows: reoffenders.flatMap((member) => firstReoffence(member)?.offence ?? []) },
];

export const reoffendingTracker: Measure = {
  id: 'reoffending-tracker',
  title: 'How soon children reoffend',
  definition:
    'The share of children in a cohort of proven reoffending who have committed a further offence, since proven, within 3, 6, 9 and 12 months of their index date: also of cohorts that are not yet final, as far as they have been followed.',
  rule: [
    'The cohort, the index date and what is a reoffence are those of proven reoffending; a child is followed from its index date to its first reoffence, by the day of the offence, or else to the as-at date, and for {followUpMonths} months at most.',
    'Time is in months: the whole months that have gone, and the days over as a fraction of the month they are in. A reoffence comes before the end of following where both fall together.',
    'The share after so many months is the Kaplan–Meier estimate: each child counts for as long as it has been followed. The numerator is the children who have reoffended by then, and where some have not been followed so long the share is more than the numerator out of the denominator. Where all have, it is just that, and after {followUpMonths} months the binary rate.',
    "The 95% interval is the log–log interval from Greenwood's variance; where nobody or everybody has reoffended, the Wilson interval for as many children as have been followed so long.",
    'Where nobody has been followed for so many months, the share is not yet mature; months beyond the follow-up have none.',
    'Until the cohort is final the share is a floor: an offence that was committed but is not yet proven is not in it. It stays one after that, for offences elsewhere and after the 18th birthday are usually missing.',
  ],
  version: '1 (11/2026)',
  effective: 'Any cohort the extracts reach.',
  source:
    "Records of the service's own case system: children, offences, outcomes and custody episodes; Kaplan and Meier 1958",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['cohortMonths', 'followUpMonths', 'waitingMonths', 'indexEvents'],
  differs: ['No published figure is made this way: the published measure waits until a cohort is final.'],
  series: {
    'reoffending_tracker.share': {
      title: 'Children who have reoffended, by months followed',
      unit: 'percent',
      better: 'lower',
      numerator: 'children who have reoffended by then',
      denominator: 'children in the cohort',
    },
  },
  observe,
  leftOut: (basis) => reoffendingLeftOut(basis, 1),
  passedOver: (basis, period) => reoffendingPassedOver(basis, period, { events: indexEvents(basis), sentences: 1 }),
  flatId: (series, group) => [series, ...Object.entries(group).flat()].join('.'),
  example: {
    series: 'reoffending_tracker.share',
    period: '2025/26',
    group: { months: '12' },
    numerator: 9,
    denominator: 18,
    because:
      'Of 18 members nine are known to have reoffended, but few have been followed for a year yet. Where one falls out of sight, the share without a reoffence goes on from those still followed: 59.6% rather than 9 of 18.',
  },
};
