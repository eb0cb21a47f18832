import type { Day } from '../vocabulary/day.ts';
import { dayOf, longText } from '../vocabulary/day.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { ParameterKind } from '../vocabulary/parameter-kind.ts';
import type { KpiParameters, ParameterSpec } from './kpi-parameters.ts';
import { kpiParameterSpecs } from './kpi-parameters.ts';

const ageBases = ['offence_and_first_hearing', 'outcome_date'] as const;
export type AgeBasis = (typeof ageBases)[number];

const indexEventChoices = ['substantive', 'substantive_and_diversion'] as const;

/** Every choice in the counting rules that a service may need to make differently. Printed in every report. */
export interface Parameters extends KpiParameters {
  readonly ageBasis: AgeBasis;
  readonly cohortMonths: number;
  readonly followUpMonths: number;
  readonly waitingMonths: number;
  readonly indexEvents: (typeof indexEventChoices)[number];
  readonly concentrationFrom: number;
  readonly custodyCountsFrom: Day;
  readonly remandOutcomeMonths: number;
  readonly longRemandNights: number;
  readonly disparityCountsFrom: Day;
  readonly referenceGroup: Exclude<EthnicGroup, 'not_known'>;
}

export type ParameterName = keyof Parameters;

const months: ParameterKind = { holds: 'whole', from: 1, to: 60 };
const day: ParameterKind = { holds: 'day' };
const ours = 'Our definition: no published one was found';

/** What each parameter means, the value it has unless the workspace says otherwise, and where that value comes from. */
export const parameterSpecs: { readonly [N in ParameterName]: ParameterSpec<Parameters[N]> } = {
  ageBasis: {
    default: 'offence_and_first_hearing',
    kind: { holds: 'choice', of: ageBases },
    meaning:
      'The day on which a first-time entrant must be 10 to 17: at arrest or offence and at first hearing, or on the outcome date',
    source:
      'Youth Justice Board, first-time entrants by case-level return; the day is not stated for the published figure',
  },
  cohortMonths: {
    default: 3,
    kind: { holds: 'choice', of: [3, 12] },
    meaning: 'Months in which children enter one reoffending cohort',
    source: 'Ministry of Justice, proven reoffending statistics: 3-month cohorts since October 2017',
  },
  followUpMonths: {
    default: 12,
    kind: months,
    meaning: 'Months after the index date in which a further offence counts',
    source: 'Ministry of Justice, proven reoffending statistics',
  },
  waitingMonths: {
    default: 6,
    kind: months,
    meaning: 'Further months in which such an offence may be proven',
    source: 'Ministry of Justice, proven reoffending statistics',
  },
  indexEvents: {
    default: 'substantive',
    kind: { holds: 'choice', of: indexEventChoices },
    meaning: 'What lets a child into a reoffending cohort: cautions, sentences and releases, or diversion outcomes too',
    source: 'Ministry of Justice, proven reoffending statistics: diversion is no index event',
  },
  concentrationFrom: {
    default: 3,
    kind: { holds: 'whole', from: 2, to: 20 },
    meaning: 'Fewest children of whom it is said that they account for half of the reoffences',
    source: `${ours}; fewer would point at a child`,
  },
  custodyCountsFrom: {
    default: dayOf(2014, 4, 1),
    kind: day,
    meaning: 'First day of outcomes counted as custodial sentences',
    source: 'Youth Justice Board, custody view of the case-level return',
  },
  remandOutcomeMonths: {
    default: 6,
    kind: months,
    meaning: 'Months after a remand in which a custodial sentence counts as having followed it',
    source: ours,
  },
  longRemandNights: {
    default: 28,
    kind: { holds: 'whole', from: 1, to: 730 },
    meaning: 'Nights from which a stay on remand is counted as long',
    source: 'Youth Justice Board, view of children remanded for more than 27 days',
  },
  disparityCountsFrom: {
    default: dayOf(2020, 4, 1),
    kind: day,
    meaning: 'First day of outcomes and offences counted for disparity',
    source: 'Youth Justice Board, Disparity Toolkit 1.4, March 2024',
  },
  referenceGroup: {
    default: 'white',
    kind: { holds: 'choice', of: knownEthnicGroups },
    meaning: 'Ethnic group whose rate the others are compared with',
    source: 'Lammy Review 2017; Ministry of Justice, Ethnicity and the Criminal Justice System',
  },
  ...kpiParameterSpecs,
};

export const parameterNames = Object.keys(parameterSpecs) as readonly ParameterName[];

export const isParameter = (name: string): name is ParameterName => name in parameterSpecs;

export const defaultParameters = Object.fromEntries(
  parameterNames.map((name) => [name, parameterSpecs[name].default]),
) as unknown as Parameters;

/** Values that belong together, which boardpack.yaml may ask for by name. */
export const parameterSets: Readonly<Record<string, Partial<Parameters>>> = {
  /** The older local measure on the service's own records: three months' waiting. Never comparable with the national one. */
  national_indicator_19: { waitingMonths: 3 },
};

/** A parameter's value as print shows it: a day in words. */
export const sayParameter = (name: ParameterName, value: Parameters[ParameterName]): string =>
  parameterSpecs[name].kind.holds === 'day' ? longText(Number(value)) : String(value);
