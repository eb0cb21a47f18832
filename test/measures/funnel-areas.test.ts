import { describe, expect, test } from 'vitest';
import type { Comparator } from '../../src/measures/comparators.ts';
import { funnelAreas } from '../../src/measures/funnel-areas.ts';
import { published } from '../support/published.ts';

const hackney = published('Hackney', { value: 200, numerator: 40, denominator: 20000 });
const newham = published('Newham', { value: 150, numerator: 45, denominator: 30000 });
const ours = { numerator: 22, denominator: 14210 };

const found = (areas: readonly Comparator[], counts: typeof ours | undefined = ours) =>
  funnelAreas(areas, { unit: 'per 100,000', groups: { family: ['Hackney'] }, own: { area: 'Aldermoor', counts } });

const own = (rest: Partial<Omit<Comparator, 'value'>>) =>
  published('Aldermoor YJS', { value: 211, isOwn: true, ...rest });

describe('whose counts ours are', () => {
  test('those the publisher gives of us, so that all are counted alike', () => {
    const { areas, ownFrom } = found([newham, own({ numerator: 30, denominator: 14200 }), hackney]);
    expect(ownFrom).toBe('published');
    expect(areas.map(({ area, isOwn, counts }) => [area, isOwn, counts.numerator])).toEqual([
      ['Aldermoor', true, 30],
      ['Hackney', false, 40],
      ['Newham', false, 45],
    ]);
  });

  test.each([
    ['gives no counts of us', [own({})]],
    ['gives counts that are not those of its value', [own({ numerator: 30, denominator: 14 })]],
    ['publishes nothing of us', []],
  ])('our own from case records where the publisher %s', (_, official) => {
    const { areas, ownFrom } = found([...official, hackney]);
    expect(ownFrom).toBe('case records');
    expect(areas[0]).toEqual({ area: 'Aldermoor', isOwn: true, counts: ours });
  });

  test('none where ours may not be told either: then we are missing, never none', () => {
    const areas = funnelAreas([hackney], {
      unit: 'per 100,000',
      groups: {},
      own: { area: 'Aldermoor', counts: undefined },
    });
    expect(areas.ownFrom).toBeUndefined();
    expect(areas.areas.map(({ area }) => area)).toEqual(['Hackney']);
  });
});

describe('nobody is counted twice', () => {
  test('areas that hold others are left out, whether they hold ours or not', () => {
    const london = published('london', { value: 121, numerator: 610, denominator: 504000, containsOwn: true });
    const family = published('Family', { value: 279, numerator: 588, denominator: 210400 });
    const england = published('England', { value: 150, numerator: 9000, denominator: 6000000 });
    const { areas, leftOut } = found([london, family, england, hackney]);
    expect(areas.map(({ area }) => area)).toEqual(['Aldermoor', 'Hackney']);
    expect(leftOut).toEqual([
      { area: 'England', because: 'holds others' },
      { area: 'Family', because: 'holds others' },
      { area: 'london', because: 'holds others' },
    ]);
  });

  test('an area published twice with the same counts is there once; with others it is left out', () => {
    const again = { ...hackney, area: 'HACKNEY', source: 'Another' };
    expect(found([hackney, again]).areas.map(({ area }) => area)).toEqual(['Aldermoor', 'Hackney']);
    const { areas, leftOut } = found([hackney, { ...again, numerator: 41 }]);
    expect(areas.map(({ area }) => area)).toEqual(['Aldermoor']);
    expect(leftOut).toEqual([{ area: 'Hackney', because: 'published twice' }]);
  });
});

test('an area without events stays in, and one that is withheld is missing, even with counts beside it', () => {
  const none = published('Nonesuch', { value: 0, numerator: 0, denominator: 9000 });
  const withheld = published('Pellowdene', { value: undefined, numerator: 0, denominator: 9000 });
  const { areas, leftOut } = found([none, withheld]);
  expect(areas.map(({ area, counts }) => [area, counts.numerator])).toEqual([
    ['Aldermoor', 22],
    ['Nonesuch', 0],
  ]);
  expect(leftOut).toEqual([{ area: 'Pellowdene', because: 'value withheld' }]);
});

test('more children above the line of a percentage than below it leave an area out', () => {
  const over = published('Overton', { value: 100, numerator: 63, denominator: 50 });
  const wrong = published('Wrongham', { value: 31, numerator: 40, denominator: 60 });
  const { leftOut } = funnelAreas([over, wrong], {
    unit: 'percent',
    groups: {},
    own: { area: 'Aldermoor', counts: ours },
  });
  expect(leftOut).toEqual([
    { area: 'Overton', because: 'cannot be counts' },
    { area: 'Wrongham', because: 'not those of its value' },
  ]);
});
