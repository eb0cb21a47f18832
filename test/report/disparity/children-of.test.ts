import { expect, test } from 'vitest';
import { childrenOf } from '../../../src/report/disparity/children-of.ts';

test.each([
  ['sex', 'female', 'girls'],
  ['send', 'identified', 'children with special educational needs'],
  ['ward', 'Kiln', 'children of Kiln ward'],
  ['ethnicCategory', 'caribbean', 'Caribbean children'],
] as const)('the children of %s %s are %s', (dimension, code, said) => {
  expect(childrenOf(dimension, code)).toBe(said);
});
