import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { transcriptsOf } from '../src/commands/shared/background.ts';
import { openStudy } from '../src/commands/shared/open-study.ts';
import type { ProblemKind } from '../src/extracts/transcript.ts';

/** What each seeded fault is found as: a check, or a problem in reading. */
const foundAs: Readonly<Record<string, string>> = {
  'age-outside-10-to-17': 'age-out-of-range',
  'damaged-identifier': 'identifier damaged',
  'date-after-as-at': 'impossible-date',
  'duplicate-child-id': 'duplicate-id',
  'duplicate-offence-id': 'duplicate-id',
  'duplicate-outcome-id': 'duplicate-id',
  'end-before-start': 'end-before-start',
  'episode-without-child': 'child-not-there',
  'ethnicity-o1': 'older-chinese-code',
  'likely-duplicate-children': 'likely-duplicate-child',
  'missing-ethnicity': 'missing-ethnicity',
  'missing-residence': 'missing-residence',
  'offence-before-birth': 'impossible-date',
  'offence-without-child': 'child-not-there',
  'outcome-before-offence': 'outcome-before-offence',
  'outcome-without-child': 'child-not-there',
  'outcome-without-offence': 'offence-not-there',
  'overlapping-episodes': 'overlapping-custody',
  'ragged-row': 'ragged row',
  'sentinel-date': 'placeholder-date',
  'unmapped-outcome': 'unmapped-outcome',
  'unreadable-date': 'not a date',
};

/** Faults in the tables about orders: each is found by the check of its own name, and not before that check is there. */
const foundByName = [
  'completion-not-recorded',
  'custodial-order-without-licence',
  'duplicate-record',
  'hours-attended-above-offered',
  'need-without-date',
  'order-not-there',
  'order-without-offence',
  'overdue-open-order',
  'record-end-before-start',
  'suitability-not-recorded',
  'unmapped-disposal',
  'victim-without-offence',
];

const isLookedFor = (fault: string): boolean => !foundByName.includes(fault) || checks.some(({ id }) => id === fault);

const besideTheLastRun = 'It sets the extracts beside those of the last run, and the sample is one run.';

/** Checks that no record can be seeded for beside the others, and why; each is tested with an extract of its own. */
const cannotBeSeeded: Readonly<Record<string, string>> = {
  'ethnicity-not-stated':
    'one child in seven would have no ethnic group, and nothing about the rest would be like a service',
  'ethnicity-on-one-side':
    'the population would lack a whole ethnic group, and nothing could be said of the others either',
  'police-gravity-scale': 'every score above 4 would go, and with it all serious violence',
  'looks-like-an-earlier-extract': 'Other faults need offences and outcomes up to the as-at date.',
  'rows-fell-by-40-percent': besideTheLastRun,
  'team-missing-altogether': besideTheLastRun,
  'worker-missing-altogether': besideTheLastRun,
};

/** Problems that only say again what a check says. */
const echoes: readonly ProblemKind[] = ['not a known code'];

interface Listed {
  readonly found: string;
  readonly file: string;
  readonly line: string;
}

/** The faults that were seeded, by what each is found as. */
const listed: readonly Listed[] = readFileSync('sample-data/untidy/faults.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((row) => {
    const [fault = '', file = '', line = ''] = row.split(',');
    return isLookedFor(fault) ? [{ found: foundAs[fault] ?? fault, file, line }] : [];
  });

async function findingsIn(workspace: string, asAt = '2026-09-30'): Promise<readonly string[]> {
  const study = await openStudy({ workspace, asAt }, { print: () => {}, interactive: false, say: () => {} });
  const results = runChecks(checks, study.basis.dataset, study.basis);
  const checked = results.flatMap(({ check, findings }) =>
    findings.map(({ file, line }) => `${check.id} ${file} ${line}`),
  );
  const read = transcriptsOf(study)
    .flatMap(({ problems }) => problems)
    .filter(({ kind }) => !echoes.includes(kind))
    .flatMap(({ kind, file, lines }) => lines.map((line) => `${kind} ${file} ${line}`));
  return [...checked, ...read].sort();
}

test('the untidy sample gives exactly the faults that were seeded in it', async () => {
  const expected = listed.map(({ found, file, line }) => `${found} ${file} ${line}`);
  expect(await findingsIn('sample-data/untidy')).toEqual(expected.sort());
});

test('the tidy sample gives none', async () => {
  expect(await findingsIn('sample-data/tidy')).toEqual([]);
});

test('the tidy sample, seven weeks on, looks like an earlier extract', async () => {
  expect(await findingsIn('sample-data/tidy', '2026-11-18')).toContain('looks-like-an-earlier-extract offences.csv 1');
});

test('every check is seeded in the untidy sample, or cannot be', () => {
  const seeded = new Set(listed.map(({ found }) => found));
  const not = checks.map(({ id }) => id).filter((id) => !seeded.has(id));
  expect(not.sort()).toEqual(Object.keys(cannotBeSeeded).sort());
});
