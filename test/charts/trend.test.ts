import { describe, expect, test } from 'vitest';
import { trend } from '../../src/charts/trend.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { custodialSentences } from '../../src/measures/custodial-sentences.ts';
import { take } from '../../src/measures/measure.ts';
import { reoffendingSeries } from '../../src/measures/reoffending-series.ts';
import { period } from '../support/flat.ts';
import { published } from '../support/published.ts';
import { basisOf } from '../support/rows.ts';
import { cohort, drawn, publish } from './fixture-readings.ts';

const view = (series: string, labels: readonly string[]) => ({
  series: [series],
  periods: labels.map(period),
  comparators: [],
  service: 'Sampleshire',
  asAt: 0,
  reference: 'white' as const,
});

/** Three custodial sentences in 2024/25: the fewest of which a rate is told. */
function threeSentenced() {
  const three = [1, 2, 3];
  const ids = three.map((id) => ({ child_id: `C${id}`, offence_id: `F${id}`, outcome_id: `D${id}` }));
  return basisOf({
    children: ids.map(({ child_id }) => ({ child_id })),
    offences: ids.map(({ child_id, offence_id }) => ({ child_id, offence_id, first_hearing_date: '2024-05-20' })),
    outcomes: ids.map((id) => ({ ...id, outcome: 'detention_and_training_order', outcome_date: '2024-06-01' })),
    population: [{}],
  });
}

const yearsInOrder = ['2022/23', '2023/24', '2024/25'];

test('periods stand in their order, though the first has neither figure nor range', async () => {
  const basis = threeSentenced();
  const reading = disclose(take(custodialSentences, basis, yearsInOrder.map(period)), boardPolicy('exact'));
  const svg = await drawn(trend(reading, view('custody.rate', yearsInOrder)));
  const labels = [...svg.matchAll(/>(\d{4}\/\d{2})</g)].map(([, label]) => label);
  expect(labels).toEqual(yearsInOrder);
});

const valuesIn = (spec: unknown) =>
  (spec as { data: { values: { who: string; period: string; value: number | null; low: number | null }[] } }).data
    .values;

test('a cohort not yet mature is a point of its own kind, on no line, and the description says how many there are', () => {
  const cohorts = ['2024Q1', '2025Q1', '2026Q1'];
  const reading = publish([cohort('2024Q1', 0, 10), cohort('2025Q1', 5, 20), cohort('2026Q1', 0, 0)]);
  const { spec, describedAs } = trend(reading, view('reoffending.binary', cohorts));
  expect(valuesIn(spec)).toEqual([
    expect.objectContaining({ who: 'Sampleshire', period: 'Apr\u2013Jun|2024', value: 0 }),
    expect.objectContaining({ who: 'Sampleshire', period: 'Apr\u2013Jun|2025', value: null }),
    expect.objectContaining({ who: 'Sampleshire', period: 'Apr\u2013Jun|2026', value: null }),
    expect.objectContaining({ who: 'Not yet mature: may still rise', period: 'Apr\u2013Jun|2025', value: 25 }),
  ]);
  expect(JSON.stringify(spec)).toContain("datum.who !== 'Not yet mature: may still rise'");
  expect(describedAs).toContain('1 hollow points are cohorts not yet mature.');
  expect(describedAs).not.toContain('not drawn');
});

describe('a percentage of fewer than 10', () => {
  const cohorts = ['2023Q4', '2024Q1', '2024Q2', '2025Q1', '2025Q2', '2026Q3'];
  /** Final: 12, 9 and none; under follow-up: 9 and 10; forming, which has no point whatever it is of: 3. */
  const reading = publish(
    [12, 9, 0, 9, 10, 3].map((children, place) => cohort(cohorts[place] ?? '', children === 0 ? 0 : 3, children)),
  );
  const { spec, describedAs } = trend(reading, view('reoffending.binary', cohorts));

  test('leaves a gap without a range, final or not', () => {
    expect(valuesIn(spec).map(({ who, value, low }) => [who.slice(0, 7), value, low === null])).toEqual([
      ['Samples', 25, false],
      ...cohorts.slice(1).map(() => ['Samples', null, true]),
      ['Not yet', 30, true],
    ]);
  });

  test('is not said, but how many there are; a cohort of nobody is none of them', () => {
    expect(describedAs).toContain('2 periods are not drawn: too few to tell. 1 period is of small numbers [u].');
    expect(describedAs).toContain('of 6 periods 1 have a figure to show');
    expect(describedAs).not.toContain('33%');
  });

  test('leaves nothing to draw where every one is such', () => {
    const few = publish([cohort('2024Q1', 3, 9)]);
    expect(trend(few, view('reoffending.binary', ['2024Q1']))).toEqual({
      spec: null,
      describedAs: 'Not drawn: every period is of too few to tell.',
    });
    expect(trend(few, view('reoffending.binary', ['2025Q1']))).toEqual({
      spec: null,
      describedAs: 'Not drawn: no figure can be shown.',
    });
  });

  test('is drawn where the figure is an average or a rate', () => {
    const average = { ...cohort('2024Q1', 3, 9), series: 'reoffending.per_child' };
    const spec = reoffendingSeries('reoffending', 'in the cohort');
    const told = disclose({ measure: 'reoffending', series: spec, observations: [average] }, boardPolicy('exact'));
    expect(valuesIn(trend(told, view('reoffending.per_child', ['2024Q1'])).spec)[0]?.value).not.toBeNull();
  });
});

test('published figures are lines of their own, ours among them, and the description counts those that are drawn', () => {
  const basis = threeSentenced();
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
  expect(valuesIn(spec).map(({ who, value }) => [who, value])).toEqual([
    ['Sampleshire', expect.closeTo(0.3, 12)],
    ['This area (official)', 0.2],
    ['London (official)', 0.1],
    ['Other areas (official)', 0.3],
    ['Other areas (official)', null],
  ]);
  expect(describedAs).toContain('Published figures of this area and 2 other areas are drawn beside it');
});

test('of more than six other areas only those that hold ours and groups told together are drawn, by name', () => {
  const reading = disclose(take(custodialSentences, threeSentenced(), [period('2024/25')]), boardPolicy('exact'));
  const of = { measure: 'custody.rate', label: '2024/25', period: period('2024/25'), value: 0.2 };
  const areas = ['A', 'B', 'C', 'D', 'family', 'england_and_wales'];
  const comparators = [published('london', { ...of, containsOwn: true }), ...areas.map((area) => published(area, of))];
  const { spec, describedAs } = trend(reading, { ...view('custody.rate', ['2024/25']), comparators });
  expect(valuesIn(spec).map(({ who }) => who)).toEqual([
    'Sampleshire',
    'London (official)',
    'Family (official)',
    'England and Wales (official)',
  ]);
  expect(describedAs).toContain('Published figures of London, Family and England and Wales are drawn beside it');
});
