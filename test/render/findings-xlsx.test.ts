import { inflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { findingsXlsx } from '../../src/render/findings-xlsx.ts';
import { everyKind, findingOf, HOSTILE, resultOf } from '../support/found.ts';
import { day } from '../support/rows.ts';

const asAt = day('2026-09-30');

/** A part of the archive as it stands in the file, for what a reader would not tell. */
function partOf(archive: Uint8Array, name: string): string {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const [length, start] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
    if (bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)) !== name) continue;
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(from, from + length);
    return (bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`${name} is not there`);
}

test('sums up by check, then has a sheet for each severity with findings, the gravest first', async () => {
  const { sheets } = await readXlsx(await findingsXlsx(everyKind, asAt));
  expect(sheets.map(({ name, rows }) => [name, rows.length - 1])).toEqual([
    ['Summary', 8],
    ['Blocks the return', 5],
    ['Changes a published figure', 3],
    ['Worth a look', 2],
  ]);
  expect(sheets[0]?.rows.map((row) => [row[0], row[3], row[4]])).toEqual([
    ['Check', 'Result', 'Rows'],
    ['a-block', 'Found', 1],
    ['b-block', 'Found', 1],
    ['reading', 'Found', 3],
    ['a-change', 'Found', 3],
    ['a-look', 'Found', 1],
    ['reading', 'Found', 1],
    ['passed', 'Passed', 0],
    ['not-run', 'Not run, without victims.csv', 0],
  ]);
});

test('identifiers and hostile texts are texts, as they stand; lines are numbers', async () => {
  const { sheets } = await readXlsx(await findingsXlsx(everyKind, asAt));
  expect(sheets[1]?.rows[1]?.[0]).toBe(HOSTILE);
  expect(sheets[2]?.rows.slice(1).map((row) => [row[0], row[8]])).toEqual([
    ['MAR1', 30],
    ['12345678901234567', 9],
    ['0000123', 10],
  ]);
});

test('no sheet holds a formula; each has its headings frozen, a filter and widths', async () => {
  const bytes = await findingsXlsx(everyKind, asAt);
  for (const sheet of [1, 2, 3, 4]) {
    const part = partOf(bytes, `xl/worksheets/sheet${sheet}.xml`);
    expect(part).not.toMatch(/<f[ >]/);
    expect(part).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
    expect(part).toMatch(/<autoFilter ref="A1:[A-Z]\d+"\/>/);
    expect(part).toMatch(/<col min="1" max="1" width="\d{2}"/);
  }
  expect(partOf(bytes, 'xl/styles.xml')).toContain('formatCode="@"');
});

test('the same findings give the same bytes, dated as at', async () => {
  const [first, second] = [await findingsXlsx(everyKind, asAt), await findingsXlsx(everyKind, asAt)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const dates = partOf(first, 'docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/g);
  expect(dates).toEqual(['2026-09-30T00:00:00Z', '2026-09-30T00:00:00Z']);
});

test('a sheet that is cut short is said to be', async () => {
  const many = resultOf('many', 'blocks', [findingOf(), findingOf({ line: 3 }), findingOf({ line: 4 })]);
  const { sheets } = await readXlsx(await findingsXlsx({ results: [many], problems: [], unmapped: [] }, asAt, 2));
  expect(sheets[1]?.rows).toHaveLength(3);
  expect(sheets[0]?.rows.at(-1)?.[1]).toBe('The sheet Blocks the return is cut short; findings.csv has every row.');
});

test('where nothing was found there is the summary alone', async () => {
  const { sheets } = await readXlsx(
    await findingsXlsx({ results: [resultOf('a', 'look', [])], problems: [], unmapped: [] }, asAt),
  );
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Summary', 2]]);
});
