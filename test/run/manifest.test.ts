import { expect, test } from 'vitest';
import type { ManifestParts } from '../../src/run/manifest.ts';
import { manifestJson } from '../../src/run/manifest.ts';

const parts: ManifestParts = {
  madeWith: 'boardpack 0.1.0',
  service: 'Sampleshire YJS',
  asAt: '2026-09-30',
  inputs: [{ file: 'children.csv', bytes: 3, sha256: 'abc', rowsRead: 2, rowsRefused: 1 }],
  checks: { 'duplicate-id': 'passed' },
  outputs: [
    { file: 'report.html', content: 'abc' },
    { file: 'report.pdf', content: new Uint8Array([97, 98, 99]), standard: 'PDF/UA-1' },
  ],
};

/** The SHA-256 of "abc", from FIPS 180-2. */
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('the same run gives the same bytes', () => {
  expect(manifestJson(structuredClone(parts))).toBe(manifestJson(parts));
});

test('it names inputs, checks and outputs, each output with the fingerprint of its bytes and not the bytes', () => {
  expect(JSON.parse(manifestJson(parts))).toEqual({
    schema: 1,
    madeWith: 'boardpack 0.1.0',
    service: 'Sampleshire YJS',
    asAt: '2026-09-30',
    inputs: [{ file: 'children.csv', bytes: 3, sha256: 'abc', rowsRead: 2, rowsRefused: 1 }],
    checks: { 'duplicate-id': 'passed' },
    outputs: [
      { file: 'report.html', sha256: abc },
      { file: 'report.pdf', sha256: abc, standard: 'PDF/UA-1' },
    ],
  });
});

test('another byte of an output is another manifest', () => {
  const changed = { ...parts, outputs: [{ file: 'report.html', content: 'abd' }] };
  expect(manifestJson(changed)).not.toContain(abc);
});

test('it ends in one line end', () => {
  expect(manifestJson(parts)).toMatch(/[^\n]\n$/);
});
