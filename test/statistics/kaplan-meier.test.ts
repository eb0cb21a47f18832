import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier } from '../../src/statistics/kaplan-meier.ts';
import { expectClose } from './expect-close.ts';

/** Times as textbooks write them: `6+` is cut off at 6. */
const watched = (text: string) => {
  const written = text.split(' ');
  return {
    times: written.map((time) => Number.parseFloat(time)),
    happened: written.map((time) => (time.endsWith('+') ? 0 : 1)),
  };
};

/** Weeks in remission on 6-mercaptopurine: Freireich and others 1963. */
const freireich = watched('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');

// S and its log-log limits, to four decimals, as the manuals of Stata and SAS print them for these times.
test.each([
  [6, 0.8571, [0.6197, 0.9516]],
  [7, 0.8067, [0.5631, 0.9228]],
  [10, 0.7529, [0.5032, 0.8894]],
  [13, 0.6902, [0.4316, 0.8491]],
  [16, 0.6275, [0.3675, 0.8049]],
  [22, 0.5378, [0.2678, 0.7468]],
  [23, 0.4482, [0.1881, 0.6801]],
] as const)('6-mercaptopurine, published: S(%i) = %d', (time, survival, [low, high]) => {
  const [found] = kaplanMeier(freireich, [time]);
  expect(1 - (found?.share ?? 0)).toBeCloseTo(survival, 4);
  expect(1 - (found?.interval?.[1] ?? 0)).toBeCloseTo(low, 4);
  expect(1 - (found?.interval?.[0] ?? 0)).toBeCloseTo(high, 4);
});

// Expected values: exact fractions, then mpmath to 50 digits. In order: time, share, its limits, at risk.
test.each([
  ['6', freireich, [6, 0.14285714285714285, 0.04844825235300297, 0.3802820447340162, 21]],
  ['7', freireich, [7, 0.19327731092436976, 0.07719098079711954, 0.43685343537776666, 17]],
  ['10', freireich, [10, 0.24705882352941175, 0.11063816483073441, 0.49680048920004366, 15]],
  ['13', freireich, [13, 0.30980392156862746, 0.1509340366505492, 0.568389777513816, 12]],
  ['16', freireich, [16, 0.37254901960784315, 0.19508781052815868, 0.632489144012498, 11]],
  ['22', freireich, [22, 0.46218487394957986, 0.25320928236460544, 0.732221063232865, 7]],
  ['23', freireich, [23, 0.5518207282913166, 0.3198573715047585, 0.8119479940407677, 6]],
  ['the last time, a cut-off', freireich, [35, 0.5518207282913166, 0.3198573715047585, 0.8119479940407677, 1]],
  ['after the last time', freireich, [40, 0.5518207282913166, 0.3198573715047585, 0.8119479940407677, 0]],
  ['events before cut-offs at one time', watched('2 2+ 2+ 5 5+'), [2, 0.2, 0.030820211133257336, 0.796190736732361, 5]],
  ['and at the next', watched('2+ 5+ 2 2+ 5'), [5, 0.6, 0.17100435914528667, 0.9886307421228614, 2]],
  ['nobody cut off', watched('1 2 3 9 9 9 9'), [3, 3 / 7, 0.16291721965081937, 0.828133984471225, 5]],
] as const)('computed with many digits: %s', (_, given, [time, share, low, high, atRisk]) => {
  const [found] = kaplanMeier(given, [time]);
  expectClose([found?.share ?? -1, ...(found?.interval ?? [])], [share, low, high]);
  expect(found?.atRisk).toBe(atRisk);
});

// Expected values: exact fractions, then mpmath to 50 digits; R's survival gives the same to 15.
test.each([
  [1, [0.03334, 0.032245380570847595, 0.03447111207584149], 100_000],
  [5, [0.19761527404897372, 0.19490297019371247, 0.20036044595005245], 60_000],
  [10, [0.6609744463922189, 0.6553773174931161, 0.6665646043169495], 10_000],
] as const)('100,000 subjects, two in three cut off: at %i', (time, right, atRisk) => {
  const times = Float64Array.from({ length: 100_000 }, (_, subject) => ((subject * 7919) % 10) + 1);
  const happened = Uint8Array.from({ length: 100_000 }, (_, subject) => Number(subject % 3 === 0));
  const [found] = kaplanMeier({ times, happened }, [time]);
  expectClose([found?.share ?? -1, ...(found?.interval ?? [])], right);
  expect(found?.atRisk).toBe(atRisk);
});

test('a share near 0 keeps its digits: an event in a million, half a million cut off, another event', () => {
  const times = new Float64Array(1_000_000).fill(4).fill(2, 0, 500_000);
  const happened = new Uint8Array(1_000_000);
  [times[0], happened[0], times[999_999], happened[999_999]] = [1, 1, 3, 1];
  const [found] = kaplanMeier({ times, happened }, [3]);
  expect(found?.atRisk).toBe(500_000);
  expectClose([found?.share ?? -1], [2.999_998e-6]);
});

describe('edges', () => {
  const of = (text: string, ...at: readonly number[]) => kaplanMeier(watched(text), at);

  test('before the first event, and with no event at all: 0, and no interval', () => {
    expect(of('3 4+', 0, 2.9)).toEqual([
      { share: 0, interval: null, atRisk: 2 },
      { share: 0, interval: null, atRisk: 2 },
    ]);
    expect(of('3+ 4+', 3, 4, 5)).toEqual([
      { share: 0, interval: null, atRisk: 2 },
      { share: 0, interval: null, atRisk: 1 },
      { share: 0, interval: null, atRisk: 0 },
    ]);
  });

  test('everyone: 1, and no interval', () => {
    expect(of('3 4 4', 4, 9)).toEqual([
      { share: 1, interval: null, atRisk: 2 },
      { share: 1, interval: null, atRisk: 0 },
    ]);
  });

  test('the last at risk, after cut-offs: exactly 1, and no interval', () => {
    expect(of('1 2+ 3 4+ 5', 5)).toEqual([{ share: 1, interval: null, atRisk: 1 }]);
  });

  test('one subject, with the event or without', () => {
    expect(of('3', 2, 3)).toEqual([
      { share: 0, interval: null, atRisk: 1 },
      { share: 1, interval: null, atRisk: 1 },
    ]);
    expect(of('3+', 3)).toEqual([{ share: 0, interval: null, atRisk: 1 }]);
  });

  test('an event at 0 has happened at 0', () => {
    expect(of('0 1+', 0)[0]?.share).toBe(0.5);
  });

  test('times are answered in the order asked, also twice', () => {
    expect(of('1 2 3+', 2, 1, 2).map(({ share }) => share)).toEqual([2 / 3, 1 / 3, 2 / 3]);
    expect(of('1 2 3+')).toEqual([]);
  });

  test.each([
    ['nobody', { times: [], happened: [] }, [1]],
    ['a time without its event or cut-off', { times: [1, 2], happened: [1] }, [1]],
    ['an event that is neither 1 nor 0', { times: [1, 2], happened: [1, 2] }, [1]],
    ['a negative time', { times: [-1], happened: [1] }, [1]],
    ['a time that is no number', { times: [Number.NaN], happened: [1] }, [1]],
    ['a time without end', { times: [Infinity], happened: [0] }, [1]],
    ['a negative time asked for', { times: [1], happened: [1] }, [-1]],
  ])('%s throws', (_, given, at) => {
    expect(() => kaplanMeier(given, at)).toThrow(RangeError);
  });
});

describe('for any times', () => {
  const subject = fc.record({
    time: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 12, noNaN: true })),
    event: fc.boolean(),
  });
  const subjects = fc.array(subject, { minLength: 1, maxLength: 40 });
  const at = fc.array(fc.double({ min: 0, max: 14, noNaN: true }), { minLength: 1, maxLength: 6 });
  const from = (given: readonly { readonly time: number; readonly event: boolean }[]) => ({
    times: given.map(({ time }) => time),
    happened: given.map(({ event }) => Number(event)),
  });

  test('shares and limits are from 0 to 1, limits contain the share, and neither share falls nor atRisk grows', () => {
    fc.assert(
      fc.property(subjects, at, (given, asked) => {
        const found = kaplanMeier(
          from(given),
          [...asked].sort((a, b) => a - b),
        );
        for (const [place, { share, interval, atRisk }] of found.entries()) {
          const [low, high] = interval ?? [share, share];
          expect([0, low, share, high, 1].every((value, n, all) => n === 0 || value >= (all[n - 1] ?? 0))).toBe(true);
          expect(interval === null).toBe(share === 0 || share === 1);
          expect(share).toBeGreaterThanOrEqual(found[place - 1]?.share ?? 0);
          expect(atRisk).toBeLessThanOrEqual(found[place - 1]?.atRisk ?? given.length);
        }
      }),
    );
  });

  test('up to the first cut-off the share is the plain proportion, to the last digit', () => {
    fc.assert(
      fc.property(subjects, at, (given, asked) => {
        const first = Math.min(...given.filter(({ event }) => !event).map(({ time }) => time));
        for (const time of asked.filter((one) => one <= first)) {
          const before = given.filter((one) => one.event && one.time <= time).length;
          expect(kaplanMeier(from(given), [time])[0]?.share).toBe(before / given.length);
        }
      }),
    );
  });

  test('it is one less the product over event times of those who stay out of those at risk', () => {
    fc.assert(
      fc.property(subjects, at, (given, asked) => {
        for (const [place, { share, atRisk }] of kaplanMeier(from(given), asked).entries()) {
          const time = asked[place] ?? 0;
          const times = new Set(given.filter((one) => one.event && one.time <= time).map((one) => one.time));
          let survival = 1;
          for (const one of times) {
            const here = given.filter((other) => other.time >= one);
            survival *= 1 - here.filter((other) => other.event && other.time === one).length / here.length;
          }
          expect(share).toBeCloseTo(1 - survival, 12);
          expect(atRisk).toBe(given.filter((one) => one.time >= time).length);
        }
      }),
    );
  });

  test('the order of the subjects does not matter', () => {
    fc.assert(
      fc.property(subjects, at, (given, asked) => {
        expect(kaplanMeier(from([...given].reverse()), asked)).toEqual(kaplanMeier(from(given), asked));
      }),
    );
  });
});
