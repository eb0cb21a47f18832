import { expect, test } from 'vitest';
import { checkBlocks } from '../../../src/report/sections/check-blocks.ts';
import { findingOf, resultOf } from '../../support/found.ts';

const whole = findingOf({ row: undefined });

test('all checks are counted; those that found something stand by what it costs, the gravest first, then those not made', () => {
  const blocks = checkBlocks([
    resultOf('look', 'look', [whole]),
    resultOf('fine', 'blocks', []),
    resultOf('block', 'blocks', [findingOf(), findingOf({ line: 3 })]),
    { ...resultOf('missing', 'changes', []), state: 'not run', lacking: ['victims.csv'] },
    { ...resultOf('waived', 'look', []), state: 'waived', waived: [findingOf()] },
  ]);
  const [lead, ...tables] = blocks;
  expect(lead).toMatchObject({
    text: expect.stringContaining(
      '5 checks were made on the extracts behind these figures: 1 passed, 2 found something to look at, 1 found only what is waived and 1 could not be made.',
    ),
  });
  expect(tables).toMatchObject([
    { caption: 'Blocks the return: 1 check', rows: [{ title: 'What block finds', state: 'Failed', found: '2 rows' }] },
    {
      caption: 'Worth a look: 2 checks',
      rows: [
        { title: 'What look finds', state: 'Failed', found: '1 column or extract' },
        { title: 'What waived finds', state: 'Waived', found: '0 rows, 1 waived' },
      ],
    },
    { caption: 'Could not be made: 1 check', rows: [{ state: 'Not run', found: 'It needs victims.csv' }] },
  ]);
});
