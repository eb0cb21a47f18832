import type { Day } from '../vocabulary/day.ts';
import { dayOf } from '../vocabulary/day.ts';
import type { ParameterKind } from '../vocabulary/parameter-kind.ts';

/** What a parameter means, what it may hold, and where the value it has unless the workspace says otherwise comes from. */
export interface ParameterSpec<Value> {
  readonly default: Value;
  readonly kind: ParameterKind;
  readonly meaning: string;
  readonly source: string;
}

/** The choices of the ten KPIs. */
export interface KpiParameters {
  readonly kpiCountsFrom: Day;
  readonly custodialOrderEnds: 'licence' | 'sentence_or_licence';
  readonly custodyStartDay: 'day_before' | 'day_of';
  readonly releaseDay: 'day_after' | 'day_of';
  readonly notKnownSuitability: 'unsuitable' | 'ignored';
  readonly fullTimeHoursSchoolAge: number;
  readonly fullTimeHoursAboveSchoolAge: number;
  readonly asYjb: 'no' | 'yes';
}

const kpiSource = 'Youth Justice Board, key performance indicators for youth justice services';

export const kpiParameterSpecs: { readonly [N in keyof KpiParameters]: ParameterSpec<KpiParameters[N]> } = {
  kpiCountsFrom: {
    default: dayOf(2023, 4, 1),
    kind: { holds: 'day' },
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
  releaseDay: {
    default: 'day_after',
    kind: { holds: 'choice', of: ['day_after', 'day_of'] },
    meaning:
      'The day that tells how a child was accommodated on release from custody: the day after it, so the home and not the prison, or the day itself',
    source: 'Unsourced: the YJB asks for accommodation on release and names no day. It mirrors the day before custody',
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
