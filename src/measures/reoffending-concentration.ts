import { known, withheld } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Basis } from './basis.ts';
import { indexEvents } from './cohorts/index-events.ts';
import type { ReoffenceTally } from './cohorts/reoffence-tally.ts';
import { childrenForHalf, reoffencesOfMost, tallyReoffences } from './cohorts/reoffence-tally.ts';
import type { Cohorts } from './cohorts/reoffending-cohort.ts';
import { cohortsIn } from './cohorts/reoffending-cohort.ts';
import { reoffendingLeftOut } from './cohorts/reoffending-left-out.ts';
import { reoffendingPassedOver } from './cohorts/reoffending-passed-over.ts';
import type { Measure } from './measure.ts';
import { count, unfinished, unobserved } from './observe.ts';
import type { Maturity, Observation, Rows } from './reading.ts';

const observe = (basis: Basis, periods: readonly Period[]): readonly Observation[] =>
  periods.flatMap((period) => {
    const cohorts = cohortsIn(basis, indexEvents(basis), period);
    if (typeof cohorts === 'string')
      return [unobserved(ofReoffences(period), cohorts), unobserved(ofChildren(period), cohorts)];
    const tally = tallyReoffences(cohorts.members);
    const { maturity } = cohorts;
    return maturity.stage === 'final'
      ? [
          { ...countOf(period, tally), maturity },
          { ...half(basis, period, tally), maturity },
        ]
      : soFar(period, tally, { ...cohorts, maturity: { ...maturity, stage: maturity.stage } });
  });

const ofReoffences = (period: Period) => ({ series: 'reoffending_concentration.reoffences', period, group: null });
const ofChildren = (period: Period) => ({ series: 'reoffending_concentration.children_for_half', period, group: null });

const countOf = (period: Period, { offences, inOrder }: ReoffenceTally): Observation =>
  count(ofReoffences(period), { count: offences.length, children: inOrder.length, rows: offences }, 'offences');

const reoffences = (rows: readonly number[]): readonly Rows[] => [{ table: 'offences', rows }];

function half({ dataset, parameters }: Basis, period: Period, tally: ReoffenceTally): Observation {
  const fewest = childrenForHalf(tally);
  return {
    ...ofChildren(period),
    numerator: known(fewest),
    denominator: known(tally.inOrder.length),
    value: fewest === 0 ? withheld('not applicable') : known(fewest),
    interval: null,
    children: fewest,
    identifying: fewest > 0 && fewest < parameters.concentrationFrom,
    behind: {
      numerator: () => reoffences(reoffencesOfMost(dataset, tally, fewest)),
      denominator: () => reoffences(tally.offences),
    },
  };
}

interface Unfinished extends Cohorts {
  readonly maturity: Maturity & { readonly stage: Exclude<Maturity['stage'], 'final'> };
}

/**
 * Before a cohort is final its reoffences so far are a floor, out of the children in it: how many of those reoffended is
 * not said, for it might be one. The children for half are none, since they become fewer or more as others are proven.
 */
function soFar(period: Period, tally: ReoffenceTally, { members, maturity }: Unfinished): readonly Observation[] {
  const { stage, finalOn } = maturity;
  const counted = countOf(period, tally);
  return [
    {
      ...counted,
      ...unfinished({ numerator: tally.offences.length, denominator: members.length, stage, finalOn }),
      denominator: null,
      maturity,
    },
    { ...unobserved(ofChildren(period), 'not yet mature'), denominator: withheld('not yet mature'), maturity },
  ];
}

export const reoffendingConcentration: Measure = {
  id: 'reoffending-concentration',
  title: 'How concentrated reoffending is',
  definition:
    "The fewest children who account for at least half of the reoffences of a period's cohorts, out of all who reoffended.",
  rule: [
    'Cohorts and reoffences are those of proven reoffending. A reoffence counts once, even if it follows two index dates of its child; so does a child.',
    'Children are put in order of how many reoffences they have. The figure is how many of them, taken from the top, it needs to make at least half of all reoffences.',
    "Where that is fewer than {concentrationFrom} children it would point at a child, and it is withheld from every report, the board's own too. Where nobody reoffended there is no figure.",
    'Before the last cohort is final only the reoffences so far are known: they are a floor. How many children account for half of them is not said until then, for it can still go either way.',
  ],
  version: '1 (11/2026)',
  effective: 'Any cohort the extracts reach.',
  source: "Records of the service's own case system: children, offences, outcomes and custody episodes",
  imitates: 'local',
  needs: ['children', 'offences', 'outcomes'],
  parameters: ['cohortMonths', 'followUpMonths', 'waitingMonths', 'indexEvents', 'concentrationFrom'],
  differs: ['Reoffences per reoffender counts an offence that follows two index dates twice; here it counts once.'],
  series: {
    'reoffending_concentration.reoffences': {
      title: 'Reoffences, each once',
      unit: 'reoffences',
      better: 'lower',
      numerator: 'reoffences',
      denominator: null,
    },
    'reoffending_concentration.children_for_half': {
      title: 'Children who account for half of the reoffences',
      unit: 'children',
      better: 'neither',
      numerator: 'children who account for half of the reoffences',
      denominator: 'children who reoffended',
    },
  },
  observe,
  leftOut: (basis) => reoffendingLeftOut(basis, 1),
  passedOver: (basis, period) => reoffendingPassedOver(basis, period, { events: indexEvents(basis), sentences: 1 }),
  example: {
    series: 'reoffending_concentration.children_for_half',
    period: '2024/25',
    numerator: 3,
    denominator: 10,
    because:
      'Ten children committed 18 different reoffences. G27 committed four, G07 three and three children two each, so three children account for nine, half of them.',
  },
};
