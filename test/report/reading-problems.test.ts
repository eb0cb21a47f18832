import { expect, test } from 'vitest';
import { extracts } from '../../src/extracts/index.ts';
import { canonicalForm } from '../../src/extracts/mapping.ts';
import { readExtract } from '../../src/extracts/read-extract.ts';
import { TextPool } from '../../src/extracts/text-pool.ts';
import { readingProblems } from '../../src/report/reading-problems.ts';
import { csvOf } from '../support/rows.ts';

const problemsOf = (name: 'children' | 'send') => {
  const source = { file: `${name}.csv`, bytes: Buffer.from(csvOf(name, [])), mapping: canonicalForm };
  return readingProblems([readExtract(extracts[name], source, new TextPool()).transcript]);
};

test('an empty file may be as it should be, but not where nothing can be counted without its rows', () => {
  expect(problemsOf('send')).toMatchObject([{ severity: 'look', what: 'The file has headings and no rows' }]);
  expect(problemsOf('children')).toMatchObject([{ severity: 'blocks', what: 'The file has headings and no rows' }]);
});
