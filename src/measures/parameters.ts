import type { Day } from '../vocabulary/day.ts';
import { dayOf, longText } from '../vocabulary/day.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { knownEthnicGroups } from '../vocabulary/ethnicity.ts';
import type { ParameterKind } from '../vocabulary/parameter-kind.ts';

const ageBases = ['offence_and_first_hearing', 'outcome_date'] as const;
export type AgeBasis = (typeof ageBases)[number];

const indexEventChoices = ['substantive', 'substantive_and_diversion'] as const;

/** Every choice in the counting rules that a service may need to make differently. Printed in every report. */
export interface Parameters {
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
  readonly kpiCountsFrom: Day;
  readonly custodialOrderEnds: 'licence' | 'sentence_or_licence';
  readonly custodyStartDay: 'day_before' | 'day_of';
  readonly notKnownSuitability: 'unsuitable' | 'ignored';
  readonly fullTimeHoursSchoolAge: number;
  readonly fullTimeHoursAboveSchoolAge: number;
  readonly asYjb: 'no' | 'yes';
}

export type ParameterName = keyof Parameters;

interface ParameterSpec<Value> {
  readonly default: Value;
  readonly kind: ParameterKind;
  readonly meaning: string;
  readonly source: string;
}

const months: ParameterKind = { holds: 'whole', from: 1, to: 60 };
const day: ParameterKind = { holds: 'day' };
const kpiSource = 'Youth Justice Board, key performance indicators for youth justice services';
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
  kpiCountsFrom: {
    default: dayOf(2023, 4, 1),
    kind: day,
    meaning: 'First day on which an order may end, or an outcome of serious violence be given, and count in a KPI',
    source: `${kpiSource}: collection began in April 2023`,
  },
  custodialOrderEnds: {
    default: 'licence',
    kind: { holds: 'choice', of: ['licence', 'sentence_or_licence'] },
    meaning: 'When a detention and training order ends for the KPIs: with its licence, or its custodial part too',
    source: kpiSource,
  },
  custodyStartDay: {
    default: 'day_before',
    kind: { holds: 'choice', of: ['day_before', 'day_of'] },
    meaning:
      'The day that tells how things were at the start of a custodial order: the day before it, so the home and not the prison, or the day itself',
    source: kpiSource,
  },
  notKnownSuitability: {
    default: 'unsuitable',
    kind: { holds: 'choice', of: ['unsuitable', 'ignored'] },
    meaning: 'How accommodation or education counts whose suitability is recorded as not known',
    source: kpiSource,
  },
  fullTimeHoursSchoolAge: {
    default: 25,
    kind: { holds: 'whole', from: 1, to: 60 },
    meaning: 'Hours a week from which education is full time, of school age',
    source: kpiSource,
  },
  fullTimeHoursAboveSchoolAge: {
    default: 16,
    kind: { holds: 'whole', from: 1, to: 60 },
    meaning: 'Hours a week from which education is full time, above school age',
    source: kpiSource,
  },
  asYjb: {
    default: 'no',
    kind: { holds: 'choice', of: ['no', 'yes'] },
    meaning: "Whether the KPIs are counted as the YJB's own code counts them, its known defects with them",
    source: 'Ministry of Justice, published reporting code of the Youth Justice Board, August 2026',
  },
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
