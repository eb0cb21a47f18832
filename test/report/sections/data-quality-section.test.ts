import { expect, test } from 'vitest';
import { boardReport } from '../../support/board-report.ts';

const captionsOf = async (policy: 'exact' | 'withheld'): Promise<readonly string[]> => {
  const { sections } = await boardReport('sample-data/gold', policy);
  const blocks = sections.find(({ id }) => id === 'data-quality')?.blocks ?? [];
  return blocks.flatMap((block) => ('caption' in block ? [block.caption] : []));
};

const recording = [
  'Outcomes by how soon they were entered',
  'Rows of each quarter on which a field that figures read is filled',
];

test('how the service records is told, but not where counts are withheld, which its totals would give away', async () => {
  expect(await captionsOf('exact')).toEqual(expect.arrayContaining(recording));
  const withheld = await captionsOf('withheld');
  expect(withheld.some((caption) => caption.startsWith('Changes a published figure: '))).toBe(true);
  for (const caption of recording) expect(withheld).not.toContain(caption);
});
