import { expect, test } from 'vitest';
import { childId } from '../../src/vocabulary/child-id.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import type { Waiver } from '../../src/vocabulary/waiver.ts';
import { withWaiver } from '../../src/workspace/add-waiver.ts';
import { parseWaivers } from '../../src/workspace/load-waivers.ts';

const waiver: Waiver = {
  check: 'missing-ethnicity',
  child: childId('0007'),
  reason: 'Asked: twice # and again',
  who: 'A. Analyst',
  until: dayOf(2026, 12, 31),
};

const checks = ['missing-ethnicity', 'duplicate-id'];

test('a new file explains itself, and reads as what was written', () => {
  const text = withWaiver(undefined, waiver);
  expect(text).toMatch(/^# What the service has looked into/);
  expect(parseWaivers(text, checks)).toEqual([{ ...waiver, record: undefined }]);
});

test('an identifier keeps its zeros, and one that looks like another kind of value stays text', () => {
  for (const id of ['0007', '1e5', 'true', 'null', '- a', '"x"', '2026-01-01', '0x10', '~', '#1', 'a: b'])
    expect(parseWaivers(withWaiver(undefined, { ...waiver, child: childId(id) }), checks)[0]?.child).toBe(id);
});

test('another is added at the end, and every comment stays', () => {
  const before = `# ours\n\n- check: duplicate-id # why\n  record: "1"\n  reason: r\n  who: w\n  until: 2026-10-01\n# the end\n`;
  const text = withWaiver(before, { ...waiver, child: undefined });
  for (const comment of ['# ours', '# why', '# the end']) expect(text).toContain(comment);
  expect(parseWaivers(text, checks).map(({ check }) => check)).toEqual(['duplicate-id', 'missing-ethnicity']);
  expect(text).toContain('scope: all');
});

test('a long reason stays on one line, and Windows line ends stay', () => {
  const reason = 'a long reason '.repeat(20).trim();
  const text = withWaiver('# ours\r\n[]\r\n', { ...waiver, reason });
  expect(text).toContain(reason);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(parseWaivers(text, checks)).toMatchObject([{ reason }]);
});

test('three in a row are three', () => {
  const texts = ['1', '2', '3'].reduce<string | undefined>(
    (text, record) => withWaiver(text, { ...waiver, child: undefined, record }),
    undefined,
  );
  expect(parseWaivers(texts ?? '', checks).map(({ record }) => record)).toEqual(['1', '2', '3']);
});
