import type { Day } from '../vocabulary/day.ts';
import { dayOf } from '../vocabulary/day.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';

/** Every choice in the counting rules that a service may need to make differently. Printed in every report. */
export interface Parameters {
  readonly cohortMonths: number;
  readonly followUpMonths: number;
  readonly waitingMonths: number;
  readonly custodyCountsFrom: Day;
  readonly disparityCountsFrom: Day;
  readonly referenceGroup: Exclude<EthnicGroup, 'not_known'>;
}

export type ParameterName = keyof Parameters;

interface ParameterSpec<Value> {
  readonly default: Value;
  readonly meaning: string;
  readonly source: string;
}

/** What each parameter means, the value it has unless the workspace says otherwise, and where that value comes from. */
export const parameterSpecs: { readonly [N in ParameterName]: ParameterSpec<Parameters[N]> } = {
  cohortMonths: {
    default: 3,
    meaning: 'Months in which children enter one reoffending cohort',
    source: 'Ministry of Justice, proven reoffending statistics: 3-month cohorts since October 2017',
  },
  followUpMonths: {
    default: 12,
    meaning: 'Months after the index date in which a further offence counts',
    source: 'Ministry of Justice, proven reoffending statistics',
  },
  waitingMonths: {
    default: 6,
    meaning: 'Further months in which such an offence may be proven',
    source: 'Ministry of Justice, proven reoffending statistics',
  },
  custodyCountsFrom: {
    default: dayOf(2014, 4, 1),
    meaning: 'First day of outcomes counted as custodial sentences',
    source: 'Youth Justice Board, custody view of the case-level return',
  },
  disparityCountsFrom: {
    default: dayOf(2020, 4, 1),
    meaning: 'First day of outcomes and offences counted for disparity',
    source: 'Youth Justice Board, Disparity Toolkit 1.4, March 2024',
  },
  referenceGroup: {
    default: 'white',
    meaning: 'Ethnic group whose rate the others are compared with',
    source: 'Lammy Review 2017; Ministry of Justice, Ethnicity and the Criminal Justice System',
  },
};

export const parameterNames = Object.keys(parameterSpecs) as readonly ParameterName[];

export const defaultParameters: Parameters = {
  cohortMonths: parameterSpecs.cohortMonths.default,
  followUpMonths: parameterSpecs.followUpMonths.default,
  waitingMonths: parameterSpecs.waitingMonths.default,
  custodyCountsFrom: parameterSpecs.custodyCountsFrom.default,
  disparityCountsFrom: parameterSpecs.disparityCountsFrom.default,
  referenceGroup: parameterSpecs.referenceGroup.default,
};
