import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNames } from '../../src/run/file-name.ts';

const named = (...names: readonly string[]): readonly string[] => fileNames(names, '.csv', []);

test.each([
  ['West team', 'West team.csv'],
  ['Café project – out of court', 'Café project – out of court.csv'],
  ['Court/Custody: A|B?*"<>\\', 'Court-Custody- A-B------.csv'],
  ['CON', 'CON-.csv'],
  ['com1.worker', 'com1.worker-.csv'],
  ['Console', 'Console.csv'],
  ['..', 'unnamed.csv'],
  ['../../etc/passwd', '-..-etc-passwd.csv'],
  ['Jo. ', 'Jo.csv'],
  ['a\u0000b\tc', 'a-b-c.csv'],
  ['‮gnp.exe', '-gnp.exe.csv'],
  ['x'.repeat(300), `${'x'.repeat(80)}.csv`],
  // A disk of Linux or a Mac has room for 255 bytes, of which the file's while it is written takes some more.
  ['😀'.repeat(300), `${'😀'.repeat(45)}.csv`],
  ['ট'.repeat(300), `${'ট'.repeat(60)}.csv`],
])('%j is called %j', (name, file) => expect(named(name)).toEqual([file]));

test('no two are the same to a disk that takes capitals and small letters for one', () => {
  expect(named('West team', 'west TEAM', 'West/team', 'West\\team')).toEqual([
    'West team.csv',
    'west TEAM (2).csv',
    'West-team.csv',
    'West-team (2).csv',
  ]);
  expect(fileNames(['West team'], '.csv', ['WEST TEAM.csv', 'west team (2).csv'])).toEqual(['West team (3).csv']);
});

test('whatever the names, the files are as many, different, and lie in their folder', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }), (names) => {
      const files = named(...names);
      expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length);
      for (const file of files) expect(file).toMatch(/^[^<>:"/\\|?*\p{Cc}. ][^<>:"/\\|?*\p{Cc}]*\.csv$/u);
    }),
  );
});
