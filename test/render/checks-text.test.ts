import { expect, test } from 'vitest';
import { checksText } from '../../src/render/checks-text.ts';
import { everyKind, findingOf, HOSTILE, resultOf } from '../support/found.ts';

test('the gravest first, in words, what reading met among them', () => {
  const said = checksText(everyKind.results, everyKind.problems);
  expect(said.match(/^[A-Z].*$/gm)).toEqual([
    'BLOCKS THE RETURN  What a-block finds: 1 row (a-block)',
    'BLOCKS THE RETURN  What b-block finds: 1 extract or column (b-block)',
    'CHANGES A PUBLISHED FIGURE  What a-change finds: 3 rows (a-change)',
    'WORTH A LOOK  The file has headings and no rows (reading)',
    'WORTH A LOOK  What a-look finds: 1 row (a-look)',
    'NOT RUN What not-run finds',
  ]);
});

test('lines are capped, and it is said', () => {
  const findings = Array.from({ length: 137 }, (_, row) => findingOf({ line: row + 2 }));
  expect(checksText([resultOf('many', 'blocks', findings)], [])).toContain(
    'outcomes.csv, lines 2, 3, 4, 5, 6 (showing 5 of 137; all of them in findings.csv)',
  );
  expect(checksText([resultOf('five', 'blocks', findings.slice(0, 5))], [])).not.toContain('showing');
});

test('no child, date or cell is said', () => {
  const said = checksText(everyKind.results, everyKind.problems);
  for (const secret of ['0000123', '2024-06-01', HOSTILE]) expect(said).not.toContain(secret);
});
