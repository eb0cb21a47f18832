import { expect, test } from 'vitest';
import { checksJson, findingsJson } from '../../src/render/checks-json.ts';
import { everyKind, findingOf, HOSTILE, resultOf } from '../support/found.ts';
import { day } from '../support/rows.ts';

const asAt = day('2026-09-30');
const checked = {
  results: [resultOf('a', 'blocks', [findingOf()])],
  transcripts: [],
  asAt,
  waivers: [],
  since: undefined,
  figures: { effects: [], readiness: [] },
};
const check = {
  id: 'a',
  severity: 'blocks',
  title: 'What a finds',
  because: 'Why a matters',
  fix: 'What to do about a',
  touches: ['fte'],
  state: 'failed',
  lacking: [],
  found: 1,
};
const place = { file: 'outcomes.csv', line: 2, screen: 'Offences: outcomes', columns: ['outcome_date', 'outcome'] };

test('for a screen: places alone', () => {
  expect(JSON.parse(checksJson(checked))).toEqual({
    schema: 2,
    asAt: '2026-09-30',
    checks: [{ ...check, findings: [place], waived: [] }],
    waivers: [],
    sinceLastRun: null,
    reading: [],
    readiness: { line: expect.any(String), kpis: [] },
    figures: [],
  });
  const said = checksJson({ ...checked, results: everyKind.results });
  for (const secret of ['0000123', '2024-06-01', JSON.stringify(HOSTILE)]) expect(said).not.toContain(secret);
});

test('for the file: the child, the date and what stands there too, and texts that map to no code', () => {
  const unmapped = [
    { table: 'outcomes', file: 'outcomes.csv', heading: 'outcome', text: 'x', rows: 3, lines: [2, 3, 4] },
  ];
  expect(JSON.parse(findingsJson(checked, unmapped))).toEqual({
    schema: 2,
    asAt: '2026-09-30',
    checks: [
      {
        ...check,
        findings: [
          { child: '0000123', date: '2024-06-01', ...place, values: ['2024-06-01', ''], record: 'O1', beside: '' },
        ],
        waived: [],
      },
    ],
    waivers: [],
    sinceLastRun: null,
    reading: [],
    readiness: { line: expect.any(String), kpis: [] },
    figures: [],
    unmapped,
  });
});
