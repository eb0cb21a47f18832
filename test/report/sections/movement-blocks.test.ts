import { expect, test } from 'vitest';
import type { CheckUp } from '../../../src/checks/check-up.ts';
import type { BlockOf } from '../../../src/report/document.ts';
import { movementBlocks } from '../../../src/report/sections/movement-blocks.ts';
import { checkedWith } from '../../support/checked.ts';
import { runOf } from '../../support/finding.ts';

const tablesOf = (checked: CheckUp): readonly BlockOf<'table'>[] =>
  movementBlocks(checked).filter((block) => block.kind === 'table');

test('at the first run nothing is told', () => {
  expect(movementBlocks(checkedWith([]))).toEqual([]);
});

test('what has moved since the last run is told by check, with the findings that stood at the last six', () => {
  const earlier = Array.from({ length: 8 }, (_, place) =>
    runOf(['gone'], { inputs: `a${place}`, asAt: '2026-09-01', on: `2026-09-0${place + 1}` }),
  );
  const checked = checkedWith([{ record: 'Offence-0' }], earlier);
  expect(movementBlocks(checked)).toContainEqual({
    kind: 'paragraph',
    text: 'Since the last run (as at 1 September 2026): 1 fixed, 2 new, 0 still there.',
  });
  const [moved, trend] = tablesOf(checked);
  expect(moved?.rows).toEqual([['An offence stands', '1', '2', '0', '0']]);
  expect(trend?.head.map(({ text }) => text)).toEqual([
    'Check',
    ...[4, 5, 6, 7, 8].map((date) => `${date} Sep 2026, as at 1 Sep 2026`),
    'Now',
  ]);
  expect(trend?.rows).toEqual([['An offence stands', '1', '1', '1', '1', '1', '2']]);
});

test('a run in which a check was not run is not one without findings', () => {
  const [trend] = tablesOf(checkedWith([], [runOf([], { lookedAt: [] })]));
  expect(trend?.rows).toEqual([['An offence stands', 'not run', '3']]);
});
