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

test('where the first of two codes cannot be compared the second is judged by itself', () => {
  // 25 of 40 boys, no girl of 12: the boys have none to be compared with.
  const reading = characteristicsReading([
    { stage: 'custody', dimension: 'sex', codes: { male: [25, 40], female: [0, 12] } },
  ]);
  const zero = othersFamily(reading, threeYears);
  expect(zero.made).toBe(1);
  expect(of('male', 'custody', zero).verdict).toBe('not tested');
  expect(of('female', 'custody', zero)).toMatchObject({ isMirror: false, verdict: 'lower' });
});

test('where of more than 15% it is not known nothing is judged, and those are counted', () => {
  const codes = (notKnown: number) => ({
    identified: [20, 60] as const,
    not_identified: [50, 60] as const,
    not_known: [0, notKnown] as const,
  });
  const familyOf = (notKnown: number) =>
    othersFamily(characteristicsReading([{ stage: 'court', dimension: 'send', codes: codes(notKnown) }]), threeYears);
  const [few, many] = [familyOf(21), familyOf(22)];
  expect(of('identified', 'court', few)).toMatchObject({ isIncomplete: false, verdict: 'lower', notKnown: 21 });
  expect(of('identified', 'court', many)).toMatchObject({ isIncomplete: true, verdict: 'not tested', notKnown: 22 });
  expect(many.made).toBe(0);
});

test('another period has none', () => {
  expect(othersFamily(characteristicsReading(sample), latestYear)).toEqual({ comparisons: [], made: 0 });
});
