import { describe, expect, test } from 'vitest';
import { findFigure } from '../src/commands/shared/find-figure.ts';
import { openStudy } from '../src/commands/shared/open-study.ts';
import { traceFigure } from '../src/measures/trace.ts';
import type { ReportDocument } from '../src/report/document.ts';
import { numberOf } from '../src/vocabulary/figure.ts';
import { figureId } from '../src/vocabulary/figure-id.ts';
import { boardReport, silent } from './support/board-report.ts';

/** Every id that a report prints. */
const idsIn = ({ sections }: ReportDocument): readonly string[] => {
  const blocks = sections.flatMap((section) => section.blocks);
  const ids = blocks.flatMap((block) => {
    if (block.kind === 'table') return block.ids?.flat() ?? [];
    if (block.kind === 'summary' || block.kind === 'icons') return block.rows.map(({ id }) => id);
    return block.kind === 'headline' ? [block.id] : [];
  });
  return [...new Set(ids)].filter((id) => id !== '');
};

describe.each(['gold', 'tidy'])('the board report of the %s sample', (sample) => {
  test('every figure it prints can be found by its id and traced', async () => {
    const folder = `sample-data/${sample}`;
    const { basis } = await openStudy({ workspace: folder }, silent);
    const ids = idsIn(await boardReport(folder));
    expect(ids.length).toBeGreaterThan(300);
    for (const id of ids) {
      const { measure, observation } = findFigure(basis, id);
      expect(figureId(observation)).toBe(id);
      const [numerator] = traceFigure(basis, measure, observation).parts;
      const children = new Set(numerator?.rows.flatMap(({ child }) => child ?? [])).size;
      if (numberOf(observation.numerator) !== undefined && observation.behind)
        expect(children, `${id}: the children whose rows are listed`).toBe(observation.children);
    }
  });
});
