import { expect, test } from 'vitest';
import { othersFamily } from '../../src/signals/others-family.ts';
import { characteristicsReading, sample } from '../charts/fixture-characteristics.ts';
import { latestYear, threeYears } from '../charts/fixture-disparity.ts';

const family = othersFamily(characteristicsReading(sample), threeYears);
const of = (code: string, stage = 'children', within = family) => {
  const found = within.comparisons.find(
    (one) => one.code === code && one.observation.series.startsWith(`characteristics.${stage}.`),
  );
  if (!found) throw new Error(`nothing of ${code}`);
  return found;
};

test('of two codes the ratio of the one is that of the other upside down: one comparison, one verdict each', () => {
  expect(of('identified')).toMatchObject({ isMirror: false, verdict: 'lower' });
  expect(of('not_identified')).toMatchObject({ isMirror: true, verdict: 'higher' });
  expect(of('not_identified').adjusted).toBe(of('identified').adjusted);
});

test('what is counted in: one of needs, one of age, three wards; girls and so boys are too few', () => {
  expect(family.made).toBe(5);
  expect(of('male')).toMatchObject({ telling: 'too few', verdict: 'not tested' });
  expect(of('10_14', 'custody').telling).toBe('counts');
});

test('not known, and a ward of nobody, are compared with none', () => {
  expect(family.comparisons.map(({ code }) => code)).not.toContain('not_known');
  expect(of('Fen')).toMatchObject({ telling: 'none', verdict: 'not tested' });
});

test('the range and the test of two shares do not contradict one another', () => {
  // 5 of 6 against 31 of 31: Koopman leaves 1 out, Fisher does not; too few here, so with ten times as many others.
  const reading = characteristicsReading([
    { stage: 'court', dimension: 'age', codes: { '10_14': [10, 12], '15_17': [31, 31] } },
  ]);
  for (const { observation } of othersFamily(reading, threeYears).comparisons) {
    const [low, high] = observation.interval ?? [1, 1];
    expect(low > 1 || high < 1).toBe((observation.against?.p ?? 1) < 0.05);
  }
});

test('another period has none', () => {
  expect(othersFamily(characteristicsReading(sample), latestYear)).toEqual({ comparisons: [], made: 0 });
});
