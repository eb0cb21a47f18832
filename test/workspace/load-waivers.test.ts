import { expect, test } from 'vitest';
import { reveal } from '../../src/vocabulary/child-id.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import { loadWaivers, parseWaivers } from '../../src/workspace/load-waivers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userErrorOf } from '../support/user-error.ts';

const checks = ['missing-ethnicity', 'duplicate-id'];

const one = `- check: missing-ethnicity
  child: "0007"
  reason: Asked twice
  who: A. Analyst
  until: 2026-12-31
`;

const complaints = async (yaml: string): Promise<readonly string[]> =>
  (await userErrorOf(() => parseWaivers(yaml, checks))).message.split('\n');

test('a workspace without the file waives nothing', async () => {
  expect(await loadWaivers(await temporaryFolder(), checks)).toEqual({ text: undefined, waivers: [] });
});

test('each of the three ways to say what is covered is read', async () => {
  const text = `# ours\n${one}- {check: duplicate-id, record: F1, reason: r, who: w, until: 2026-10-01}\n- {check: duplicate-id, scope: all, reason: r, who: w, until: 2026-10-01}\n`;
  const { waivers } = await loadWaivers(await temporaryFolder({ 'waivers.yaml': text }), checks);
  expect(waivers).toMatchObject([
    { check: 'missing-ethnicity', reason: 'Asked twice', who: 'A. Analyst', until: dayOf(2026, 12, 31) },
    { check: 'duplicate-id', record: 'F1', child: undefined },
    { check: 'duplicate-id', record: undefined, child: undefined },
  ]);
  expect(waivers[0]?.child && reveal(waivers[0].child)).toBe('0007');
});

test.each(['', '# nothing yet\n', '[]\n', '\uFEFF# from Notepad\r\n'])('a file that lists none is read: %j', (text) => {
  expect(parseWaivers(text, checks)).toEqual([]);
});

const changed = (from: string, to: string): string => one.replace(from, to);

test.each([
  [
    'an unknown check',
    changed('missing-eth', 'mising-eth'),
    'line 1, check: there is no check called mising-ethnicity. Did you mean missing-ethnicity?',
  ],
  ['an unknown key', changed('who:', 'whom:'), 'line 4, whom: there is no such key. Did you mean "who"?'],
  ['a key left out', changed('  reason: Asked twice\n', ''), 'line 1, reason: is missing.'],
  ['a key left blank', changed('Asked twice', ''), 'line 3, reason: is blank: fill it in, or take the key out.'],
  ['a reason of spaces', changed('Asked twice', '"  "'), 'line 3, reason: must not be blank.'],
  [
    'a number for an identifier, which would lose its zeros',
    changed('"0007"', '0007'),
    'line 2, child: must be text; put quotation marks round it.',
  ],
  ['another form of date', changed('2026-12-31', '31/12/2026'), 'line 5, until: must be a date such as 2026-09-30.'],
  ['a day there is not', changed('2026-12-31', '2026-02-30'), 'line 5, until: there is no such day.'],
  [
    'nothing that is covered',
    changed('  child: "0007"\n', ''),
    'line 1, check: must say what it covers by one of child, record and scope: all.',
  ],
  [
    'two things that are covered',
    changed('who:', 'scope: all\n  who:'),
    'line 1, check: must say what it covers by one of child, record and scope: all.',
  ],
  ['another scope', changed('child: "0007"', 'scope: some'), 'line 2, scope: must be one of all.'],
  [
    'the same twice',
    `${one}${one.replace('Asked twice', 'Asked again')}`,
    'line 6, check: the same is waived above, at waivers.yaml, line 1, check.',
  ],
  [
    'the child named in the reason',
    changed('Asked twice', 'See 0007.'),
    'line 3, reason: names the child or the record, and the report prints it.',
  ],
  [
    'the child named in who answers for it',
    changed('who: A. Analyst', 'who: 0007 team'),
    'line 4, who: names the child or the record, and the report prints it.',
  ],
  ['no list', 'check: duplicate-id\n', 'line 1: must be a list, each waiver after a dash.'],
  [
    'an item that is no waiver',
    '- duplicate-id\n',
    'line 1, the file: must be a group of keys, indented under this one.',
  ],
])('%s is refused, with its line', async (_, yaml, said) => {
  expect(await complaints(yaml)).toContain(`waivers.yaml, ${said}`);
});

test('what is not YAML is refused with its line', async () => {
  expect((await complaints(`${one}- check: "a\n`))[0]).toMatch(/^waivers\.yaml, line \d+: this is not YAML\./);
});

test('everything wrong is said at once, and what to do; no identifier is in it', async () => {
  const error = await userErrorOf(() => parseWaivers(`${changed('2026-12-31', 'soon')}- who: 1\n`, checks));
  expect(error.message.split('\n').length).toBeGreaterThan(3);
  expect(error.message).not.toContain('0007');
  expect(error.remedy).toContain('Correct waivers.yaml');
  expect(error.exit).toBe(2);
});
