import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { cellValue } from '../../src/dataset/cell-value.ts';
import type { Extract } from '../../src/extracts/extract.ts';
import { extracts } from '../../src/extracts/index.ts';

const told = checks.flatMap(({ id, looksAt }) =>
  looksAt.flatMap((look) => (look.couldBe ?? []).map((alternative) => ({ id, look, alternative }))),
);

test.each(told)('$id: $look.table could be $alternative', ({ look, alternative }) => {
  expect(look.whole ?? false).toBe(false);
  if (alternative === 'left out') return;
  const { columns }: Extract = extracts[look.table];
  if (alternative === 'the right one') {
    expect(columns[look.columns[0] ?? '']?.kind).toBe('identifier');
    return;
  }
  const looked: readonly string[] = look.columns;
  const cells = Object.entries(alternative as Readonly<Record<string, string | number | { readonly sameAs: string }>>);
  for (const [field, cell] of cells) {
    expect(looked).toContain(field);
    if (typeof cell === 'object') expect(columns[cell.sameAs]?.kind).toBe(columns[field]?.kind);
    else expect(() => cellValue(look.table, field, cell)).not.toThrow();
  }
});
