import { expect, test } from 'vitest';
import { catalogue } from '../../src/commands/shared/catalogue.ts';
import type { UserError } from '../../src/errors.ts';
import { parameterNames } from '../../src/measures/parameters.ts';
import { dayOf } from '../../src/vocabulary/day.ts';
import type { Workspace } from '../../src/workspace/load-workspace.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { userErrorOf } from '../support/user-error.ts';

const load = async (yaml: string): Promise<Workspace> =>
  loadWorkspace(await temporaryFolder({ 'boardpack.yaml': yaml }), catalogue);

const refusal = (yaml: string): Promise<UserError> => userErrorOf(() => load(yaml));

/** The complaints about a boardpack.yaml, one a line. */
const complaints = async (yaml: string): Promise<readonly string[]> => (await refusal(yaml)).message.split('\n');

test('the name of the service is enough', async () => {
  const workspace = await load('service: Sampleshire YJS\n');
  expect(workspace).toMatchObject({ service: 'Sampleshire YJS', board: 'exact', extracts: {} });
  expect([workspace.area, workspace.asAt, workspace.notice]).toEqual([undefined, undefined, undefined]);
  expect(Object.values(workspace.parameters).every((value) => value === undefined)).toBe(true);
});

const full = `
service: Sampleshire YJS
area: Sampleshire
asAt: 2026-09-30
extractedOn: 2026-10-14
notice: Not for the public
board: withheld
extracts:
  children:
    file: "Person*.csv"
    delimiter: semicolon
    encoding: windows-1252
    dates: dd/mm/yyyy
    headings:
      child_id: Person ID
      deleted: Withdrawn?
    codes:
      sex:
        Boy: male
      ethnicity:
        Chinese (old): A4
      deleted:
        gone: "true"
  offences:
    delimiter: tab
    encoding: utf-16le
    headings:
      description: Offence Text
  custody_episodes:
    dates: iso
    delimiter: comma
    encoding: utf-8
comparators:
  contains: [london]
  groups:
    family: [Hackney, Newham]
targets:
  fte.count: 30
  kpi1.suitable_end: 92.5
rebase:
  - series: remand.episodes
    from: 2025-04-01
    because: A new bail support scheme
parameters:
  cohortMonths: 12
  followUpMonths: 24
  waitingMonths: 1
  custodyCountsFrom: 2015-04-01
  disparityCountsFrom: 2021-04-01
  referenceGroup: asian
`;

test('every key is read', async () => {
  const workspace = await load(full);
  expect(workspace).toMatchObject({
    service: 'Sampleshire YJS',
    area: 'Sampleshire',
    asAt: dayOf(2026, 9, 30),
    extractedOn: dayOf(2026, 10, 14),
    notice: 'Not for the public',
    board: 'withheld',
    extracts: {
      children: {
        file: 'Person*.csv',
        delimiter: 'semicolon',
        encoding: 'windows-1252',
        dates: 'dd/mm/yyyy',
        headings: { child_id: 'Person ID', deleted: 'Withdrawn?' },
        codes: { sex: { Boy: 'male' }, ethnicity: { 'Chinese (old)': 'A4' }, deleted: { gone: 'true' } },
      },
      offences: { delimiter: 'tab', encoding: 'utf-16le', headings: { description: 'Offence Text' } },
      custody_episodes: { dates: 'iso', delimiter: 'comma', encoding: 'utf-8' },
    },
    comparators: { contains: ['london'], groups: { family: ['Hackney', 'Newham'] } },
    targets: { 'fte.count': 30, 'kpi1.suitable_end': 92.5 },
    rebases: [{ series: 'remand.episodes', from: dayOf(2025, 4, 1), because: 'A new bail support scheme' }],
    parameters: {
      cohortMonths: 12,
      followUpMonths: 24,
      waitingMonths: 1,
      custodyCountsFrom: dayOf(2015, 4, 1),
      disparityCountsFrom: dayOf(2021, 4, 1),
      referenceGroup: 'asian',
    },
  });
});

test('the workspaces of the sample are read', async () => {
  for (const folder of ['sample-data/tidy', 'sample-data/untidy'])
    expect(await loadWorkspace(folder, catalogue)).toMatchObject({
      folder,
      area: 'Aldermoor',
      asAt: dayOf(2026, 9, 30),
    });
});

test('a folder without a boardpack.yaml is no workspace', async () => {
  const folder = await temporaryFolder();
  const error = await userErrorOf(() => loadWorkspace(folder, catalogue));
  expect(error.message).toBe(`There is no boardpack.yaml in ${folder}, so it is not a workspace.`);
  expect(error.exit).toBe(2);
  expect(error.cause).toBeInstanceOf(Error);
});

test.each([
  ['a quotation mark never closed', 'area: A\nservice: "A\n', 2],
  ['a key that stands twice', 'service: A\narea: A\nservice: B\n', 3],
  ['a tab for indentation', 'service: A\nextracts:\n\tchildren: {}\n', 3],
])('what is not YAML is refused with its line: %s', async (_, yaml, line) => {
  const error = await refusal(yaml);
  expect(error.message).toMatch(/^boardpack\.yaml, line \d+: this is not YAML\./);
  expect(Number(/line (\d+)/.exec(error.message)?.[1])).toBeGreaterThanOrEqual(line);
  expect(error.message).not.toContain('\n');
});

test.each([
  ['at the top', 'service: A\nnotce: x\n', 'line 2, notce: there is no such key. Did you mean "notice"?'],
  [
    'of an extract, whose settings stand below it',
    'service: A\nextracts:\n  ofences:\n    dates: iso\n',
    'line 3, extracts.ofences: there is no such key. Did you mean "offences"?',
  ],
  [
    'inside an extract',
    'service: A\nextracts:\n  children:\n    dates: iso\n    delimeter: tab\n',
    'line 5, extracts.children.delimeter: there is no such key. Did you mean "delimiter"?',
  ],
  [
    'inside an extract, with more below it',
    'service: A\nextracts:\n  children:\n    heading:\n      sex: Sex\n',
    'line 4, extracts.children.heading: there is no such key. Did you mean "headings"?',
  ],
  [
    'of a parameter',
    'service: A\nparameters:\n  cohortMonth: 3\n',
    'line 3, parameters.cohortMonth: there is no such key. Did you mean "cohortMonths"?',
  ],
  [
    'of the comparators',
    'service: A\ncomparators:\n  contain: [london]\n',
    'line 3, comparators.contain: there is no such key. Did you mean "contains"?',
  ],
  [
    'of a mapped heading',
    'service: A\nextracts:\n  children:\n    headings:\n      etnicity: Ethnic group\n',
    'line 5, extracts.children.headings.etnicity: children has no such column. Did you mean "ethnicity"?',
  ],
  [
    'of mapped codes',
    'service: A\nextracts:\n  children:\n    codes:\n      sx:\n        Boy: male\n',
    'line 5, extracts.children.codes.sx: children has no such column. Did you mean "sex"?',
  ],
])('an unknown key %s is named with its line and the key that may be meant', async (_, yaml, said) => {
  expect(await complaints(yaml)).toEqual([`boardpack.yaml, ${said}`]);
});

test('where no key is near, all that may stand there are named', async () => {
  const [said] = await complaints('service: A\nparameters:\n  shoeSize: 3\n');
  expect(said).toContain(`It may be: ${parameterNames.join(', ')}.`);
});

test('every key that is suggested is one that may stand there', async () => {
  const keys = async (yaml: string) => /It may be: (.*)\.$/.exec((await complaints(yaml))[0] ?? '')?.[1]?.split(', ');
  for (const key of (await keys('service: A\nqqqqqqqq: 1\n')) ?? ['none'])
    expect((await complaints(`service: 1\n${key}: []\n`)).join()).not.toContain('no such key');
  for (const key of (await keys('service: A\nextracts:\n  children:\n    qqqqqqqq: 1\n')) ?? ['none'])
    expect((await complaints(`service: 1\nextracts:\n  children:\n    ${key}: []\n`)).join()).not.toContain(
      'no such key',
    );
  for (const key of (await keys('service: A\nextracts:\n  qqqqqqqqqq: 1\n')) ?? ['none'])
    expect((await complaints(`service: 1\nextracts:\n  ${key}: []\n`)).join()).not.toContain('no such key');
  for (const key of (await keys('service: A\ncomparators:\n  qqqqqqqqqq: 1\n')) ?? ['none'])
    expect((await complaints(`service: 1\ncomparators:\n  ${key}: []\n`)).join()).not.toContain('no such key');
});

test.each([
  ['service: 12\n', 'line 1, service: must be text; put quotation marks round it.'],
  ['service: ""\n', 'line 1, service: must not be blank.'],
  ['area: A\n', 'line 1, service: is missing.'],
  ['', 'line 1, service: is missing.'],
  ['# nothing but a comment\n', 'line 1, service: is missing.'],
  ['- A\n- B\n', 'line 1, the file: must be a group of keys, indented under this one.'],
  ['Sampleshire\n', 'line 1, the file: must be a group of keys, indented under this one.'],
  ['service: A\narea:\n', 'line 2, area: is blank: fill it in, or take the key out.'],
  ['service: A\nboard: public\n', 'line 2, board: must be one of exact, withheld.'],
  ['service: A\nasAt: 30/09/2026\n', 'line 2, asAt: must be a date such as 2026-09-30.'],
  ['service: A\nextracts: children\n', 'line 2, extracts: must be a group of keys, indented under this one.'],
  [
    'service: A\ncomparators:\n  contains: london\n',
    'line 3, comparators.contains: must be a list, such as [Hackney, Newham].',
  ],
  [
    'service: A\ncomparators:\n  groups:\n    family: []\n',
    'line 4, comparators.groups.family: must name at least one.',
  ],
  ['service: A\ncomparators:\n  groups:\n    "": [Hackney]\n', 'line 4, comparators.groups."": must have a name.'],
  [
    'service: A\nextracts:\n  children:\n    dates: us\n',
    'line 4, extracts.children.dates: must be one of iso, dd/mm/yyyy.',
  ],
  [
    'service: A\nextracts:\n  children:\n    delimiter: ";"\n',
    'line 4, extracts.children.delimiter: must be one of comma, semicolon, tab.',
  ],
  [
    'service: A\nextracts:\n  children:\n    codes:\n      deleted:\n        Y: true\n',
    'line 6, extracts.children.codes.deleted.Y: must be text; put quotation marks round it.',
  ],
  [
    'service: A\nextracts:\n  children:\n    codes:\n      sex: male\n',
    'line 5, extracts.children.codes.sex: must be a group of keys, indented under this one.',
  ],
  ['service: A\nparameters:\n  cohortMonths: 1.5\n', 'line 3, parameters.cohortMonths: must be one of 3, 12.'],
  ['service: A\nparameters:\n  cohortMonths: "3"\n', 'line 3, parameters.cohortMonths: must be one of 3, 12.'],
  ['service: A\nparameters:\n  followUpMonths: 0\n', 'line 3, parameters.followUpMonths: must be 1 or more.'],
  ['service: A\nparameters:\n  waitingMonths: 61\n', 'line 3, parameters.waitingMonths: must be 60 or less.'],
  [
    'service: A\nparameters:\n  referenceGroup: not_known\n',
    'line 3, parameters.referenceGroup: must be one of asian, black, mixed, other, white.',
  ],
])('what stands under a key must fit it: %j', async (yaml, said) => {
  expect(await complaints(yaml)).toEqual([`boardpack.yaml, ${said}`]);
});

test('several mistakes are said at once, each with its line', async () => {
  const said = await complaints(
    'servce: A\nboard: open\nextracts:\n  childrn:\n    dates: iso\n  offences:\n    dates: us\nparameters:\n  cohortMonths: x\n',
  );
  expect(said.map((line) => /line (\d+), (\S+):/.exec(line)?.slice(1).join(' ')).sort()).toEqual([
    '1 servce',
    '1 service',
    '2 board',
    '4 extracts.childrn',
    '7 extracts.offences.dates',
    '9 parameters.cohortMonths',
  ]);
});

test('several headings, codes and days that are not there are said at once', async () => {
  const said = await complaints(
    'service: A\nasAt: 2026-02-30\nextracts:\n  children:\n    headings:\n      chld_id: ID\n    codes:\n      sex:\n        Boy: mal\n',
  );
  expect(said.map((line) => /line (\d+)/.exec(line)?.[1]).sort()).toEqual(['2', '6', '9']);
});

test.each([
  ['asAt', 'service: A\nasAt: 2026-02-30\n', 2],
  ['parameters.custodyCountsFrom', 'service: A\nparameters:\n  custodyCountsFrom: 2023-02-29\n', 3],
  ['parameters.disparityCountsFrom', 'service: A\nparameters:\n  disparityCountsFrom: 2020-13-01\n', 3],
])('%s must be a day there is', async (key, yaml, line) => {
  expect(await complaints(yaml)).toEqual([`boardpack.yaml, line ${line}, ${key}: there is no such day.`]);
});

const codes = (column: string, text: string, code: string): string =>
  `service: A\nextracts:\n  outcomes:\n    codes:\n      ${column}:\n        ${text}: ${code}\n`;

test('a text mapped onto a code there is not is refused with the code that may be meant', async () => {
  expect(await complaints(codes('outcome', 'RO', 'referal_order'))).toEqual([
    'boardpack.yaml, line 6, extracts.outcomes.codes.outcome.RO: there is no code "referal_order". Did you mean "referral_order"?',
  ]);
  expect((await complaints(codes('residence', 'Here', 'abroad')))[0]).toContain('It may be: local, other.');
});

test('the line of a local text is named where YAML takes it for a number', async () => {
  expect((await complaints(codes('residence', '1', 'abroad')))[0]).toContain(
    'line 6, extracts.outcomes.codes.residence.1',
  );
});

test('a code may be written as loosely as in a file', async () => {
  expect((await load(codes('outcome', 'RO', 'Referral Order'))).extracts).toHaveProperty('outcomes');
});

test('a true-or-false column takes true and false, and nothing else', async () => {
  const yaml = (told: string) =>
    `service: A\nextracts:\n  children:\n    codes:\n      deleted:\n        gone: ${told}\n`;
  expect((await load(yaml('"yes"'))).extracts).toHaveProperty('children');
  expect((await complaints(yaml('gone')))[0]).toContain('there is no code "gone". It may be: false, true.');
});

test('codes cannot be set for a column that holds none', async () => {
  const yaml = 'service: A\nextracts:\n  children:\n    codes:\n      ward:\n        Elm: Oak\n';
  expect(await complaints(yaml)).toEqual([
    'boardpack.yaml, line 6, extracts.children.codes.ward.Elm: there is no code "Oak". The column holds no codes.',
  ]);
});

test('every refusal tells what to do, and is a matter of configuration', async () => {
  const error = await refusal('nonsense: 1\n');
  expect(error.remedy).toContain('Correct boardpack.yaml');
  expect(error.exit).toBe(2);
});

test.each([
  [
    'a target of a series misspelled',
    'targets:\n  fte.cuont: 30\n',
    'boardpack.yaml, line 3, targets.fte.cuont: no series called "fte.cuont" is charted by quarter. Did you mean "fte.count"?',
  ],
  [
    'a target of a series that is charted in no quarter',
    'targets:\n  reoffending.per_reoffender: 2\n',
    /no series called "reoffending\.per_reoffender" is charted by quarter\. It may be: fte\.count, /,
  ],
  [
    'a target that is no number',
    'targets:\n  fte.count: few\n',
    'boardpack.yaml, line 3, targets.fte.count: must be a number.',
  ],
  [
    'a target above 100%',
    'targets:\n  kpi1.suitable_end: 950\n',
    'boardpack.yaml, line 3, targets.kpi1.suitable_end: must be 100 or less: it is a percentage.',
  ],
  [
    'two causes for one series',
    'rebase:\n  - series: fte.count\n    from: 2024-04-01\n    because: One\n  - series: fte.count\n    from: 2025-04-01\n    because: Two\n',
    'boardpack.yaml, line 6, rebase.series: "fte.count" has a cause already. Keep the one that its limits are to begin anew from.',
  ],
  [
    'limits to begin anew that are no list',
    'rebase: yes\n',
    'boardpack.yaml, line 2, rebase: must be a list, each of whose items has series, from and because.',
  ],
  ['a target below 0', 'targets:\n  fte.count: -1\n', 'boardpack.yaml, line 3, targets.fte.count: must be 0 or more.'],
  [
    'limits to begin anew of a series misspelled',
    'rebase:\n  - series: remand.episode\n    from: 2025-04-01\n    because: A new scheme\n',
    'boardpack.yaml, line 3, rebase.series: no series called "remand.episode" is charted by quarter. Did you mean "remand.episodes"?',
  ],
  [
    'limits to begin anew without a cause',
    'rebase:\n  - series: fte.count\n    from: 2025-04-01\n',
    'boardpack.yaml, line 3, rebase.because: is missing.',
  ],
  [
    'limits to begin anew on no such day',
    'rebase:\n  - series: fte.count\n    from: 2025-02-30\n    because: A new scheme\n',
    'boardpack.yaml, line 4, rebase.from: there is no such day.',
  ],
  [
    'a misspelled key of limits to begin anew',
    'rebase:\n  - series: fte.count\n    from: 2025-04-01\n    becuase: A new scheme\n',
    /rebase\.becuase: there is no such key\. Did you mean "because"\?/,
  ],
] as const)('refused: %s', async (_, yaml, complaint) => {
  const said = (await complaints(`service: A\n${yaml}`)).join('\n');
  expect(said).toMatch(complaint);
});
