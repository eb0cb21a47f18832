import { expect, test } from 'vitest';
import { findingsCsv } from '../../src/render/findings-csv.ts';
import { everyKind, findingOf, resultOf } from '../support/found.ts';

const recordsOf = (csv: string): readonly string[] => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

test('columns stand in the order a list is read: child, date, message, value, where, code', () => {
  const csv = findingsCsv({ results: [resultOf('a', 'changes', [findingOf()])], problems: [], unmapped: [] });
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(recordsOf(csv)).toEqual([
    'child_id,record_id,date,what,value,beside,where_to_open,file,line,check,severity,why_it_matters,what_to_do',
    '"=""0000123""",O1,2024-06-01,What a finds,outcome_date: 2024-06-01; outcome: blank,,Offences: outcomes,outcomes.csv,2,a,changes a published figure,Why a matters,What to do about a',
  ]);
});

test('the gravest first, then as the checks are listed, then by file and line; what reading met after the checks', () => {
  const places = recordsOf(findingsCsv(everyKind)).map((line) =>
    /,([a-z.]*),(\d*),([a-z-]+),(?:blocks|changes|worth)/.exec(line)?.slice(1).join(' '),
  );
  expect(places.slice(1)).toEqual([
    'outcomes.csv 2 a-block',
    'outcomes.csv 1 b-block',
    'outcomes.csv 3 reading',
    'outcomes.csv 5 reading',
    'outcomes.csv 8 reading',
    'offences.csv 30 a-change',
    'outcomes.csv 9 a-change',
    'outcomes.csv 10 a-change',
    'outcomes.csv 2 a-look',
    'send.csv  reading',
  ]);
});

test('a finding about an extract as a whole names no child and no value, and no cell of any can be run', () => {
  const csv = findingsCsv(everyKind);
  expect(csv).toContain('\r\n,O1,,What b-block finds,,,Offences: outcomes,outcomes.csv,1,b-block,');
  expect(csv).toContain(`"'=HYPERLINK(""http://x"",""a"")`);
  expect(csv).toContain('"=""12345678901234567"""');
});
