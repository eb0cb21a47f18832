import { expect, test } from 'vitest';
import { trend } from '../../src/charts/trend.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { custodialSentences } from '../../src/measures/custodial-sentences.ts';
import { take } from '../../src/measures/measure.ts';
import { reoffending } from '../../src/measures/reoffending.ts';
import { drawCharts } from '../../src/render/svg.ts';
import { period } from '../support/flat.ts';
import { published } from '../support/published.ts';
import { basisOf } from '../support/rows.ts';

const view = (series: string, labels: readonly string[]) => ({
  series: [series],
  periods: labels.map(period),
  comparators: [],
  service: 'Sampleshire',
  asAt: 0,
});

const yearsInOrder = ['2022/23', '2023/24', '2024/25'];

test('periods stand in their order, though the first has neither figure nor range', async () => {
  const outcomes = [{ outcome: 'detention_and_training_order', outcome_date: '2024-06-01' }];
  const offences = [{ first_hearing_date: '2024-05-20' }];
  const population = [{}];
  const basis = basisOf({ children: [{}], offences, outcomes, population });
  const reading = disclose(take(custodialSentences, basis, yearsInOrder.map(period)), boardPolicy('exact'));
  const { spec } = trend(reading, view('custody.rate', yearsInOrder));
  const [svg = ''] = await drawCharts([spec]);
  const labels = [...svg.matchAll(/>(\d{4}\/\d{2})</g)].map(([, label]) => label);
  expect(labels).toEqual(yearsInOrder);
});

test('a cohort not yet mature is a point of its own kind, on no line, and the description says how many there are', () => {
  const cohorts = ['2024Q1', '2025Q4'];
  const children = [{}, { child_id: 'C2', date_of_birth: '2010-01-15' }];
  const offences = [{}, { offence_id: 'F2', child_id: 'C2', offence_date: '2026-01-02' }];
  const outcomes = [{}, { outcome_id: 'O2', offence_id: 'F2', child_id: 'C2', outcome_date: '2026-02-01' }];
  const basis = basisOf({ children, offences, outcomes });
  const reading = disclose(take(reoffending, basis, cohorts.map(period)), boardPolicy('exact'));
  const { spec, describedAs } = trend(reading, view('reoffending.binary', cohorts));
  const points = (spec as unknown as { data: { values: { who: string; period: string; value: number | null }[] } }).data
    .values;
  expect(points).toEqual([
    expect.objectContaining({ who: 'Sampleshire', period: 'Apr\u2013Jun|2024', value: 0 }),
    expect.objectContaining({ who: 'Sampleshire', period: 'Jan\u2013Mar|2026', value: null }),
    expect.objectContaining({ who: 'Not yet mature: may still rise', period: 'Jan\u2013Mar|2026', value: 0 }),
  ]);
  expect(JSON.stringify(spec)).toContain("datum.who !== 'Not yet mature: may still rise'");
  expect(describedAs).toContain('1 hollow points are cohorts not yet mature.');
});

test('published figures are lines of their own, ours among them, and the description counts those that are drawn', () => {
  const outcomes = [{ outcome: 'detention_and_training_order', outcome_date: '2024-06-01' }];
  const basis = basisOf({
    children: [{}],
    offences: [{ first_hearing_date: '2024-05-20' }],
    outcomes,
    population: [{}],
  });
  const reading = disclose(take(custodialSentences, basis, [period('2024/25')]), boardPolicy('exact'));
  const of = { measure: 'custody.rate', label: '2024/25', period: period('2024/25') };
  const comparators = [
    published('Sampleshire', { ...of, value: 0.2, isOwn: true }),
    published('london', { ...of, value: 0.1, containsOwn: true }),
    published('Hackney', { ...of, value: 0.3 }),
    published('Newham', of),
    published('Redbridge', { ...of, value: 0.4, period: period('2020/21') }),
  ];
  const { spec, describedAs } = trend(reading, { ...view('custody.rate', ['2024/25']), comparators });
  const { values } = (spec as unknown as { data: { values: { who: string; value: number | null }[] } }).data;
  expect(values.map(({ who, value }) => [who, value])).toEqual([
    ['Sampleshire', 0.1],
    ['This area (official)', 0.2],
    ['London (official)', 0.1],
    ['Other areas (official)', 0.3],
    ['Other areas (official)', null],
  ]);
  expect(describedAs).toContain('Published figures of this area and 2 other areas are drawn beside it');
});
