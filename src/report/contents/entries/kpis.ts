import { submeasureTable } from '../../tables/submeasure-table.ts';
import { byOrderType, inAYear, kpiEntry } from '../kpi.ts';
import type { Entry } from '../pack.ts';
import { boardAttendance, outOfCourt, seriousViolence, victims, widerServices } from './kpis-of-services.ts';

/** The four ways of being placed at a point of an order: `kpi1.suitable_end` and its like. */
const placed = (kpi: string): readonly string[] =>
  ['suitable_start', 'suitable_end', 'unsuitable_start', 'unsuitable_end'].map((name) => `${kpi}.${name}`);

const atBoth = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`${name}_start`, `${name}_end`]);

const accommodation = kpiEntry({
  measure: 'kpi-1-accommodation',
  heading: 'KPI 1: Accommodation',
  caption: 'Children in suitable accommodation at the end of their order',
  kpi: {
    headline: 'kpi1.suitable_end',
    counted: 'children',
    said: 'were in suitable accommodation at the end of their order',
    byOrder: 'kpi1.suitable_end',
  },
  listings: [
    ...byOrderType('kpi1.suitable_end', 'Suitable accommodation at the end'),
    inAYear('Accommodation at the start, at the end and on release from custody', [
      ...placed('kpi1'),
      'kpi1.suitable_release',
      'kpi1.unsuitable_release',
    ]),
    inAYear(
      'Suitable accommodation by type (types nobody was in are left out)',
      ['kpi1.suitable_start.type', 'kpi1.suitable_end.type'],
      submeasureTable('accommodation'),
    ),
  ],
});

const education = kpiEntry({
  measure: 'kpi-2-education',
  heading: 'KPI 2: Education, training and employment',
  caption: 'Children in suitable education, training or employment at the end of their order',
  kpi: {
    headline: 'kpi2.suitable_end',
    counted: 'children',
    said: 'were in suitable education, training or employment at the end of their order',
    byOrder: 'kpi2.suitable_end',
  },
  listings: [
    ...byOrderType('kpi2.suitable_end', 'Suitable education, training or employment at the end'),
    inAYear(
      'Education, training and employment at the start and the end',
      placed('kpi2'),
      submeasureTable('schoolAge'),
    ),
    inAYear('Hours offered and attended', [
      ...atBoth('kpi2.offered_full_time', 'kpi2.offered_part_time'),
      ...['offered', 'attended'].flatMap((hours) =>
        ['1_15', '16_24', '25_plus'].flatMap((band) => atBoth(`kpi2.hours_${hours}_${band}`)),
      ),
    ]),
    inAYear(
      'Where children were taught or worked (provision nobody was in is left out)',
      atBoth('kpi2.provision'),
      submeasureTable('provision'),
    ),
  ],
});

const specialNeeds = kpiEntry({
  measure: 'kpi-3-send',
  heading: 'KPI 3: Special educational needs',
  caption: 'Children with special educational needs who have a formal plan',
  kpi: {
    headline: 'kpi3.plan',
    counted: 'children with special educational needs',
    said: 'had a formal plan',
    byOrder: 'kpi3.identified',
  },
  listings: [
    ...byOrderType('kpi3.identified', 'Children with special educational needs'),
    inAYear('Special educational needs, plans and education', [
      'kpi3.identified',
      'kpi3.plan',
      'kpi3.identified_suitable_education',
      'kpi3.identified_unsuitable_education',
    ]),
    inAYear(
      'Who the children with special educational needs are',
      ['kpi3.identified.ethnicity', 'kpi3.identified.age', 'kpi3.identified.sex'],
      submeasureTable('ethnicity', 'age', 'sex'),
    ),
  ],
});

interface Health {
  readonly number: 4 | 5;
  readonly measure: string;
  readonly name: string;
}

const health = ({ number, measure, name }: Health): Entry => {
  const of = (...names: readonly string[]): readonly string[] => names.map((each) => `kpi${number}.${each}`);
  const need = `${name.toLowerCase()} need`;
  return kpiEntry({
    measure,
    heading: `KPI ${number}: ${name}`,
    caption: `Children with a ${need} who were offered help or had it`,
    kpi: {
      headline: `kpi${number}.offered`,
      counted: `children with a ${need}`,
      said: 'were offered an intervention or were in treatment',
      byOrder: `kpi${number}.need`,
    },
    listings: [
      ...byOrderType(`kpi${number}.need`, `Children with a ${need}`),
      inAYear(
        `${name}: need, offers and attendance, and each kind of intervention`,
        of('need', 'in_treatment_at_start', 'offered', 'attended', 'offered_not_attended'),
        submeasureTable('healthIntervention'),
      ),
    ],
  });
};

/** The ten key performance indicators, in their order. */
export const kpis: readonly Entry[] = [
  accommodation,
  education,
  specialNeeds,
  health({ number: 4, measure: 'kpi-4-mental-health', name: 'Mental health' }),
  health({ number: 5, measure: 'kpi-5-substance-misuse', name: 'Substance misuse' }),
  outOfCourt,
  widerServices,
  boardAttendance,
  seriousViolence,
  victims,
];
