import { expect, test } from 'vitest';
import { boardReport } from '../../support/board-report.ts';

const captionsOf = async (policy: 'exact' | 'withheld'): Promise<readonly string[]> => {
  const { sections } = await boardReport('sample-data/gold', policy);
  const blocks = sections.find(({ id }) => id === 'data-quality')?.blocks ?? [];
  return blocks.flatMap((block) => ('caption' in block ? [block.caption] : []));
};

test('how soon outcomes were entered is told, but not where counts are withheld, which its totals would give away', async () => {
  expect(await captionsOf('exact')).toContain('Outcomes by how soon they were entered');
  const withheld = await captionsOf('withheld');
  expect(withheld).toContain('Checks, and what they found');
  expect(withheld).not.toContain('Outcomes by how soon they were entered');
});
