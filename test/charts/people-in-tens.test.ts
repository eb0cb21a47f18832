import { expect, test } from 'vitest';
import { peopleInTens } from '../../src/charts/people-in-tens.ts';
import { disparityReading, disparityView, sample } from './fixture-disparity.ts';
import { drawn, textsOf, valuesOf } from './fixture-readings.ts';

const view = disparityView();

interface Icon {
  readonly x: number;
  readonly y: number;
  readonly state: string;
}

const iconsOf = (drawing: ReturnType<typeof peopleInTens>) => (valuesOf(drawing).at(-1) ?? []) as Icon[];

/** How many icons of each kind there are, the most to the left first, by group. */
function tally(drawing: ReturnType<typeof peopleInTens>): Record<string, number>[] {
  const groups: Record<string, number>[] = [{}, {}, {}, {}];
  for (const { x, state } of iconsOf(drawing)) {
    const group = groups[Math.floor(x / 166)] ?? {};
    group[state] = (group[state] ?? 0) + 1;
  }
  return groups;
}

const [asMany, more, chance, missing] = [
  'As many as expected',
  'More than expected, stands out',
  'More than expected, could be chance',
  'Expected but not seen',
] as const;

test('children up to the expected number, those above it, and those who are not there', () => {
  // At the White rate of 1%: 10 of 1,000 Asian and Black children, 5 of 500 Mixed and Other.
  expect(tally(peopleInTens(disparityReading(sample), view))).toEqual([
    { [asMany]: 10 },
    { [asMany]: 10, [more]: 20 },
    { [asMany]: 2, [missing]: 3 },
    { [missing]: 5 },
  ]);
});

test('children above the expected number of a group that does not stand out have no strong colour', () => {
  const even = peopleInTens(disparityReading([{ stage: 'fte', counts: [12, 10, 5, 5, 70] }]), view);
  expect(tally(even)[0]).toEqual({ [asMany]: 10, [chance]: 2 });
  expect(JSON.stringify(even.spec)).not.toContain('#b8500e');
});

test('ten stand in a row', () => {
  const rows = new Map<number, number>();
  for (const { x, y } of iconsOf(peopleInTens(disparityReading(sample), view)))
    if (x > 166 && x < 332) rows.set(y, (rows.get(y) ?? 0) + 1);
  expect([...rows.values()]).toEqual([10, 10, 10]);
});

test('the description says what a councillor is to take from it', async () => {
  const drawing = peopleInTens(disparityReading(sample), view);
  expect(drawing.describedAs).toBe(
    'First entry: children as figures in rows of ten, those above the expected number set off. Asian: 10 children; 10 would be expected at the White rate. Black: 30 children; 10 would be expected at the White rate: higher. Mixed: 2 children; 5.0 would be expected at the White rate. Other: 0 children; 5.0 would be expected at the White rate: lower.',
  );
  expect(textsOf(await drawn(drawing))).toEqual(
    expect.arrayContaining(['30 children;', 'at the White rate: higher', asMany]),
  );
});

test('of more than 100 children one figure stands for a stated number', async () => {
  const many = peopleInTens(disparityReading([{ stage: 'fte', counts: [10, 230, 5, 5, 700] }]), view);
  expect(tally(many)[1]).toEqual({ [asMany]: 20, [more]: 26 });
  expect(textsOf(await drawn(many))).toContain('One figure stands for 5 children.');
  expect(many.describedAs).toContain('One figure stands for 5 children.');
});

test('a withheld group has its mark and no figures', () => {
  const hidden = peopleInTens(disparityReading([{ stage: 'fte', counts: [11, 33, 2, 13, 77] }], 'withheld'), view);
  expect(tally(hidden)[2]).toEqual({});
  expect(hidden.describedAs).toContain('Mixed: [c].');
});

test('without anybody of the reference group none would be expected', () => {
  const none = peopleInTens(disparityReading([{ stage: 'fte', counts: [5, 9, 1, 0, 0] }]), view);
  expect(none.describedAs).toContain('Black: 9 children; 0 would be expected at the White rate');
});

test('nobody has no picture', () => {
  const nobody = peopleInTens(disparityReading([{ stage: 'fte', counts: [0, 0, 0, 0, 0] }]), view);
  expect(nobody.spec).toBeNull();
});
