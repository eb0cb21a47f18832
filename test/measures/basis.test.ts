import { expect, test } from 'vitest';
import type { Basis } from '../../src/measures/basis.ts';
import { once } from '../../src/measures/basis.ts';
import { basisOf } from '../support/rows.ts';

test('work shared by measures is done once for a basis', () => {
  const asked: Basis[] = [];
  const work = once((basis) => {
    asked.push(basis);
    return { rows: basis.dataset.children.rows };
  });
  const basis = basisOf({ children: [{}] });
  expect(work(basis)).toBe(work(basis));
  expect(asked).toEqual([basis]);
});

test('another basis is other work, though its extracts are the same', () => {
  const work = once(({ asAt }) => asAt);
  const basis = basisOf({});
  const later = { ...basis, asAt: basis.asAt + 1 };
  expect([work(basis), work(later), work(basis)]).toEqual([basis.asAt, basis.asAt + 1, basis.asAt]);
});

test('a result that is nothing is remembered too', () => {
  let times = 0;
  const work = once((): undefined => {
    times++;
    return undefined;
  });
  const basis = basisOf({});
  expect([work(basis), work(basis)]).toEqual([undefined, undefined]);
  expect(times).toBe(1);
});

test('two kinds of work are remembered apart', () => {
  const [one, two] = [once(() => 1), once(() => 2)];
  const basis = basisOf({});
  expect([one(basis), two(basis)]).toEqual([1, 2]);
});
