import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checks } from '../src/checks/index.ts';

// The built program as a person runs it: `npm test` builds it first.
const folder = mkdtempSync(join(tmpdir(), 'boardpack cli '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A workspace of its own, a copy of a sample with what a test changes. */
function workspace(name: string, change: (at: string) => void = () => {}, sample = 'tidy'): string {
  const at = join(folder, name);
  cpSync(join('sample-data', sample), at, { recursive: true });
  change(at);
  return at;
}

const fingerprint = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('report', () => {
  test('makes the HTML, a PDF/UA-1, the findings and a manifest, and the same bytes again', () => {
    const [first, second] = [join(folder, 'one'), join(folder, 'two')];
    const made = run('demo', '--out', first);
    expect(made.status).toBe(0);
    expect(made.stdout.trim().split('\n')).toEqual(
      ['html', 'pdf'].map((kind) => join(first, `2026-27_Q2_board.${kind}`)),
    );
    run('demo', '--out', second, '--quiet');
    for (const file of readdirSync(first)) expect(fingerprint(join(first, file))).toBe(fingerprint(join(second, file)));
    expect(readdirSync(first).sort()).toEqual(
      ['2026-27_Q2_board.html', '2026-27_Q2_board.pdf', 'findings.csv', 'manifest.json'].sort(),
    );
    expect(readFileSync(join(first, '2026-27_Q2_board.pdf')).includes('pdfuaid:part')).toBe(true);
  });

  test('says so where the PDF is the WebAssembly build’s, tagged but not marked PDF/UA-1', () => {
    const { status, stderr } = run('report', '--workspace', workspace('wasm'), '--pdf-engine', 'wasm');
    expect(status).toBe(0);
    expect(stderr).toContain('not marked PDF/UA-1');
    expect(
      readFileSync(join(folder, 'wasm', 'reports', '2026-27_Q2_board.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('tells an earlier quarter as at an earlier date', () => {
    const { stdout } = run('report', '--workspace', workspace('earlier'), '--as-at', '2025-07-15');
    expect(stdout).toContain('2025-26_Q1_board.html');
  });

  test('keeps a quarter that is all of one service’s extracts, with nothing to compare', () => {
    const { status } = run('report', '--workspace', workspace('short'), '--period', '2026Q1..2026Q1', '--quiet');
    expect(status).toBe(0);
  });
});

describe('check', () => {
  test('passes the tidy sample, but for what needs an earlier run, and names the next command', () => {
    const later = checks.filter(({ looksAt }) => looksAt.every(({ sinceLastRun }) => sinceLastRun)).length;
    const { status, stdout, stderr } = run('check', '--workspace', workspace('tidy'), '--fail-on', 'changes');
    expect(status).toBe(0);
    expect(stdout).toContain(`${checks.length} checks: ${checks.length - later} passed, 0 failed, ${later} not run.`);
    expect(stdout).toMatch(/^10 of 10 KPIs ready\.$/m);
    expect(stderr).toContain('Next: ');
  });

  test('exits with 4 where it is to fail on what blocks the return, and prints no cell, child or date of birth', () => {
    const untidy = workspace('untidy', undefined, 'untidy');
    const { status, stdout, stderr } = run('check', '--workspace', untidy, '--fail-on', 'blocks');
    expect(status).toBe(4);
    const faults = readFileSync(join(untidy, 'faults.csv'), 'utf8').trim().split('\n').slice(1);
    const children = new Set(faults.map((line) => line.split(',')[3]).filter(Boolean));
    for (const child of children) expect(`${stdout}${stderr}`).not.toContain(child);
    const list = readFileSync(join(untidy, 'reports', 'findings.csv'), 'utf8');
    expect(list.startsWith('\uFEFFchild_id,')).toBe(true);
  });

  test('fails where rows were refused, though no check finds fault with those that are left', () => {
    const ragged = workspace('ragged', (at) => {
      const file = join(at, 'outcomes.csv');
      const [heading = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n');
      writeFileSync(file, [heading, ...rows.map((row) => `${row},more`)].join('\n'));
    });
    const { status, stdout } = run('check', '--workspace', ragged, '--fail-on', 'blocks');
    expect(status).toBe(4);
    expect(stdout).toContain('more or fewer than 12 cells');
    const { stdout: json } = run('measures', 'fte.count', '--workspace', ragged, '--format', 'json', '--quiet');
    const states = JSON.parse(json).measures[0].observations.map(({ state }: { state: string }) => state);
    expect(new Set(states)).toEqual(new Set(['not-available']));
  });

  test('prints JSON alone on standard output', () => {
    const { stdout } = run('check', '--workspace', workspace('json'), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ schema: 2, asAt: '2026-09-30', checks: { length: checks.length } });
    expect(JSON.parse(stdout)).toMatchObject({ readiness: { kpis: { length: 10 } }, figures: { length: 20 } });
  });
});

describe('check writes', () => {
  test('every finding as CSV, spreadsheet, page and JSON, and the same bytes again', () => {
    const at = workspace('lists', undefined, 'untidy');
    const folders = ['first', 'second'].map((name) => join(at, name));
    for (const out of folders) expect(run('check', '--workspace', at, '--out', out, '--quiet').status).toBe(0);
    const [first = '', second = ''] = folders;
    const lists = readdirSync(first).filter((name) => name.startsWith('findings'));
    expect(lists.sort()).toEqual(['findings.csv', 'findings.html', 'findings.json', 'findings.xlsx']);
    for (const file of lists) expect(fingerprint(join(first, file))).toBe(fingerprint(join(second, file)));
    const { checks: listed } = JSON.parse(readFileSync(join(first, 'findings.json'), 'utf8'));
    const found = listed.flatMap(({ findings }: { findings: readonly { child: string | null }[] }) => findings);
    const rows = readFileSync(join(first, 'findings.csv'), 'utf8').trim().split('\r\n').slice(1);
    expect(rows.filter((row) => row.startsWith('"=""')).length).toBe(
      found.filter(({ child }: { child: string | null }) => child !== null).length,
    );
  });

  test('fix lists by team and then by worker, none of an earlier run left, and says no child', () => {
    const at = workspace('fix', undefined, 'untidy');
    const lists = join(at, 'reports', 'fix-lists');
    const byTeam = run('check', '--workspace', at, '--fix-lists', 'team');
    expect(readdirSync(lists)).toEqual(expect.arrayContaining(['West team.csv', 'not allocated.csv']));
    expect(byTeam.stderr).toMatch(/fix lists by team, \d+ rows, in /);
    expect(run('check', '--workspace', at).stderr).toContain('are of an earlier run');
    run('check', '--workspace', at, '--fix-lists', 'worker');
    const now = readdirSync(lists);
    expect(now.some((file) => file.startsWith('Worker '))).toBe(true);
    expect(now).not.toContain('West team.csv');
    const child = /"=""(\d{7})"""/.exec(readFileSync(join(lists, now[0] ?? ''), 'utf8'))?.[1] ?? '';
    expect(child).toHaveLength(7);
    for (const text of [byTeam.stdout, byTeam.stderr, ...now]) expect(text).not.toContain(child);
  });

  test('no fix list where the extract does not say who has the child', () => {
    const at = workspace('no team', (path) => {
      const file = join(path, 'children.csv');
      writeFileSync(file, readFileSync(file, 'utf8').replace(',team,', ',group,'));
    });
    const { status, stderr } = run('check', '--workspace', at, '--fix-lists', 'team');
    expect(status).toBe(2);
    expect(stderr).toContain('children.csv has no column team');
    expect(stderr).toContain('--fix-lists worker');
    expect(existsSync(join(at, 'reports'))).toBe(false);
  });
});

describe('rules', () => {
  test('lists every check, and shows one', () => {
    expect(run('rules').stdout).toContain('missing-ethnicity');
    expect(run('rules', '--format', 'csv').stdout.trim().split('\n')).toHaveLength(checks.length + 1);
    expect(run('rules', '--format', 'markdown').stdout).toContain('| --- |');
    expect(run('rules', 'show', 'missing-ethnicity').stdout).toBe(run('explain', 'missing-ethnicity').stdout);
    const { status, stderr } = run('rules', 'show', 'mising-ethnicity');
    expect([status, stderr.includes('Did you mean missing-ethnicity?')]).toEqual([2, true]);
  });
});

describe('waive', () => {
  const words = ['--reason', 'Asked twice', '--who', 'A. Analyst', '--until', '2026-12-31'];
  const waive = (at: string, ...more: readonly string[]) => run('waive', ...more, '--workspace', at);

  test('adds to waivers.yaml; then the findings are counted apart, the gate ignores them, and the report tells why', () => {
    const at = workspace('waive', undefined, 'untidy');
    const failing = JSON.parse(run('check', '--workspace', at, '--json', '--quiet').stdout).checks.filter(
      ({ state }: { state: string }) => state === 'failed',
    );
    const [{ id: first }, ...others] = failing;
    const rest = others.map(({ id }: { id: string }) => ({
      check: id,
      scope: 'all',
      reason: 'r',
      who: 'w',
      until: '2026-12-31',
    }));
    writeFileSync(join(at, 'waivers.yaml'), `# ours\n${JSON.stringify(rest)}\n`);
    const added = waive(at, first, '--all', ...words);
    expect([added.status, added.stdout.trim()]).toEqual([0, join(at, 'waivers.yaml')]);
    expect(added.stderr).toContain('Next: ');
    expect(readFileSync(join(at, 'waivers.yaml'), 'utf8')).toContain('# ours');
    const { stdout } = run('check', '--workspace', at);
    expect(stdout).toContain('waived (see waivers.yaml)');
    expect(stdout).toContain(`0 failed, ${failing.length} waived`);
    run('report', '--workspace', at, '--quiet');
    const page = readFileSync(join(at, 'reports', '2026-27_Q2_board.html'), 'utf8');
    expect(page).toContain('Waivers in force');
    const expired = run('check', '--workspace', at, '--as-at', '2027-01-01').stdout;
    expect(expired).toContain('it has expired, and');
  });

  test('the gate passes where all that would fail it is waived', () => {
    const at = workspace('gate', (path) => {
      const file = join(path, 'children.csv');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/,[A-Z]\d,/, ',,'));
    });
    const gate = ['check', '--workspace', at, '--fail-on', 'changes', '--json', '--quiet'];
    const first = run(...gate);
    const failed = JSON.parse(first.stdout).checks.filter(({ state }: { state: string }) => state === 'failed');
    expect([first.status, failed.map(({ id }: { id: string }) => id)]).toEqual([4, ['missing-ethnicity']]);
    const child = readFileSync(join(at, 'children.csv'), 'utf8')
      .split('\n')
      [failed[0].findings[0].line - 1]?.split(',')[0];
    const { stdout, stderr } = waive(at, 'missing-ethnicity', '--child', child ?? '', ...words);
    expect(`${stdout}${stderr}`).not.toContain(child);
    expect(readFileSync(join(at, 'waivers.yaml'), 'utf8')).toContain(child);
    const second = run(...gate);
    expect([second.status, second.stdout.includes('"state": "waived"')]).toEqual([0, true]);
    expect(second.stdout).not.toContain(child);
  });

  test.each([
    ['an unknown check', ['mising-ethnicity', '--all', ...words], 'Did you mean missing-ethnicity?'],
    ['no cover', ['missing-ethnicity', ...words], '--child ID'],
    ['two covers', ['missing-ethnicity', '--all', '--child', 'C1', ...words], 'Name one'],
    ['a day that is past', ['missing-ethnicity', '--all', ...words, '--until', '2026-09-29'], 'lies before'],
    ['a day too far', ['missing-ethnicity', '--all', ...words, '--until', '2028-10-01'], 'more than two years'],
    ['another form of date', ['missing-ethnicity', '--all', ...words, '--until', '31/12/2026'], 'Write it as'],
    ['the child in the reason', ['missing-ethnicity', '--child', 'C12', ...words, '--reason', 'C12 left'], '--reason'],
    ['a blank reason', ['missing-ethnicity', '--all', ...words, '--reason', ' '], '--reason is blank'],
    ['no reason', ['missing-ethnicity', '--all'], '--reason'],
  ])('%s is refused, and nothing is written', (name, more, said) => {
    const at = workspace(`waive ${name}`);
    const { status, stderr } = waive(at, ...more);
    expect([status, stderr.includes(said)]).toEqual([2, true]);
    expect(existsSync(join(at, 'waivers.yaml'))).toBe(false);
  });

  test('the same is not waived twice', () => {
    const at = workspace('twice');
    waive(at, 'missing-ethnicity', '--all', ...words);
    const { status, stderr } = waive(at, 'missing-ethnicity', '--all', ...words);
    expect([status, stderr.includes('already waives')]).toEqual([2, true]);
  });

  test('a waivers.yaml that cannot be used stops check and report, with its line', () => {
    const at = workspace('broken', (path) => writeFileSync(join(path, 'waivers.yaml'), '- check: nonsense\n'));
    for (const verb of ['check', 'report']) {
      const { status, stderr } = run(verb, '--workspace', at);
      expect([status, stderr.includes('waivers.yaml, line 1')]).toEqual([2, true]);
    }
  });
});

describe('the history of the checks', () => {
  const kept = (at: string) => join(at, 'reports', 'checks-history.json');
  const runs = (at: string): readonly { inputs: string }[] => JSON.parse(readFileSync(kept(at), 'utf8')).runs;
  const mend = (path: string, from: RegExp, to: string) =>
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

  test('says what has been put right since the extracts last differed, however often it is run; no child is in it', () => {
    const at = workspace('history', undefined, 'untidy');
    expect(run('check', '--workspace', at).stdout).not.toContain('Since the last run');
    expect(run('check', '--workspace', at).stdout).not.toContain('Since the last run');
    expect(runs(at)).toHaveLength(1);
    const faults = readFileSync(join(at, 'faults.csv'), 'utf8').trim().split('\n').slice(1);
    const history = readFileSync(kept(at), 'utf8');
    for (const child of faults.flatMap((line) => line.split(',')[3]?.trim() || []))
      expect(history).not.toContain(child);

    const one = faults.find((line) => line.startsWith('hours-attended-above-offered')) ?? '';
    const [, file = '', line = ''] = one.split(',');
    const lines = readFileSync(join(at, file), 'utf8').split('\n');
    writeFileSync(join(at, file), lines.filter((_, place) => place !== Number(line) - 1).join('\n'));
    for (const _ of ['first', 'again']) {
      const { stdout } = run('check', '--workspace', at);
      expect(stdout).toMatch(/Since the last run \(as at 30 September 2026\): \d+ fixed, 0 new, \d+ still there/);
      expect(stdout).toMatch(/hours-attended-above-offered +1 +0/);
      expect(runs(at)).toHaveLength(2);
    }
    const json = JSON.parse(run('check', '--workspace', at, '--json', '--quiet').stdout);
    expect(json.sinceLastRun).toMatchObject({ asAt: '2026-09-30', new: 0 });
    run('report', '--workspace', at, '--quiet');
    expect(readFileSync(join(at, 'reports', '2026-27_Q2_board.html'), 'utf8')).toContain('Since the last run');
    expect(runs(at)).toHaveLength(2);
  });

  test('a damaged one is kept under another name, said, and begun anew', () => {
    const at = workspace('damaged');
    run('check', '--workspace', at);
    writeFileSync(kept(at), '{"schema":1,"runs":[');
    expect(run('report', '--workspace', at).stderr).toContain('is damaged');
    expect(readFileSync(kept(at), 'utf8')).toBe('{"schema":1,"runs":[');
    const { status, stderr } = run('check', '--workspace', at);
    expect([status, stderr.includes('is damaged'), stderr.includes('unusable')]).toEqual([0, true, true]);
    expect(readFileSync(join(at, 'reports', 'checks-history.unusable.json'), 'utf8')).toBe('{"schema":1,"runs":[');
    expect(runs(at)).toHaveLength(1);
  });

  test('another service in the same folder is not compared with', () => {
    const [ours, theirs] = [workspace('ours'), workspace('theirs')];
    mend(join(theirs, 'boardpack.yaml'), /service: .*/, 'service: Elsewhere');
    mend(join(theirs, 'children.csv'), /,[A-Z]\d,/, ',,');
    const out = join(ours, 'reports');
    run('check', '--workspace', ours);
    expect(run('check', '--workspace', theirs, '--out', out).stdout).not.toContain('Since the last run');
    expect(runs(ours)).toHaveLength(2);
  });
});

describe('measures', () => {
  test('prints JSON by the documented schema', () => {
    const { stdout } = run(
      'measures',
      'reoffending.binary',
      '--workspace',
      workspace('m1'),
      '--format',
      'json',
      '--quiet',
    );
    const { schema, measures } = JSON.parse(stdout);
    expect(schema).toBe(1);
    expect(measures.map(({ id }: { id: string }) => id)).toEqual(['reoffending.binary']);
    const states = new Set(measures[0].observations.map(({ state }: { state: string }) => state));
    expect([...states].sort()).toEqual(
      ['known', 'not-applicable', 'not-yet-mature'].filter((state) => states.has(state)),
    );
    expect(measures[0].observations[0]).toMatchObject({
      period: expect.any(String),
      from: expect.any(String),
      group: null,
    });
  });

  test('prints the flat form, a table and CSV', () => {
    const at = workspace('m2');
    const { stdout } = run('measures', 'fte.count', '--workspace', at, '--format', 'flat', '--by', 'year', '--quiet');
    expect(Object.keys(JSON.parse(stdout))).toContain('fte.by_ethnicity.black');
    expect(run('measures', 'fte.count', '--workspace', at, '--by', 'month').stdout).toContain('2026-09');
    expect(run('measures', 'custody', '--workspace', at).status).toBe(2);
    expect(run('measures', 'fte.count', '--workspace', at, '--format', 'csv').stdout).toMatch(
      /^id,measure,period,from,to,/,
    );
  });
});

describe('trace', () => {
  const gold = join('sample-data', 'gold');
  const withId = (...words: readonly string[]) => run('trace', ...words, '--workspace', gold, '--quiet');

  test('lists the rows behind a figure by its id, as JSON for another program', () => {
    const csv = run(
      'measures',
      'fte.count',
      '--workspace',
      gold,
      '--format',
      'csv',
      '--by',
      'quarter',
      '--quiet',
    ).stdout;
    const id = csv
      .split('\n')
      .find((line) => line.includes(',fte.count,2024Q1,') && line.includes(',,6,'))
      ?.slice(0, 6);
    const traced = JSON.parse(withId(id ?? '', '--format', 'json').stdout);
    expect(traced.figure).toMatchObject({ id, name: 'fte.count@2024Q1', numerator: 6, denominator: null });
    expect(traced.numerator.map((row: { child_id: string }) => row.child_id)).toEqual([
      'G01',
      'G03',
      'G11',
      'G17',
      'G19',
      'G27',
    ]);
    const overturned = traced.leftOut.find(({ reason }: { reason: string }) => reason.includes('appeal'));
    expect(overturned.rule).toContain('cautions and sentences that stand');
  });

  test('writes them into a file, whose name says no child, and prints where', () => {
    const out = join(folder, 'traces');
    const { stdout } = withId('reoffending.binary@2024Q1', '--format', 'csv', '--out', out);
    expect(stdout.trim()).toMatch(/trace-[b-z2-9]{6}\.csv$/);
    expect(readFileSync(stdout.trim(), 'utf8')).toContain('numerator,G02,G02-F4,');
  });

  test('traces a figure as the YJB counts it, into a file that says so', () => {
    const out = join(folder, 'as-yjb');
    const { stdout } = withId('kpi1.suitable_start@2025Q2', '--as-yjb', '--format', 'json', '--out', out);
    expect(stdout.trim()).toMatch(/trace-[b-z2-9]{6}_as-yjb\.json$/);
    const { figure } = JSON.parse(readFileSync(stdout.trim(), 'utf8'));
    const own = JSON.parse(withId('kpi1.suitable_start@2025Q2', '--format', 'json').stdout).figure;
    // G23 has a record at the end only; the YJB's code calls it suitable at the start too.
    expect([own.numerator, figure.numerator]).toEqual([2, 3]);
  });

  test.each([
    ['fte.cuont@2024Q1', 'Did you mean fte.count?'],
    ['fte.count@2024Q9', 'not a period'],
    ['fte.count@2024Q1@ethnicity=purple', 'fte.count@2024Q1@ethnicity=asian'],
    ['toString@2024Q1', 'no series called toString'],
    ['zzzzzz', 'No figure of these extracts'],
  ])('%s is said to be none', (figure, said) => {
    const { status, stderr } = withId(figure);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('worklist', () => {
  test('writes the children of the quarter to a file, and names none on the screen', () => {
    const out = join(folder, 'lists');
    const { stdout, stderr } = run(
      'worklist',
      '--workspace',
      join('sample-data', 'gold'),
      '--period',
      '2024Q3',
      '--out',
      out,
    );
    const list = readFileSync(join(out, 'working-list-reoffending.csv'), 'utf8');
    expect(list).toContain('G04,');
    expect(`${stdout}${stderr}`).not.toMatch(/G\d\d/);
    expect(stderr).toContain('Next: ');
  });

  test('refuses a span after the as-at date', () => {
    const { status, stderr } = run('worklist', '--workspace', join('sample-data', 'gold'), '--period', '2030Q1');
    expect([status, stderr.includes('lies after the as-at date')]).toEqual([2, true]);
  });
});

describe('explain', () => {
  test('prints the card of a series and of a check', () => {
    const card = run('explain', 'fte.rate').stdout;
    for (const part of ['First-time entrants', 'Worked example', 'In force:', '  1. Take', 'ageBasis ='])
      expect(card).toContain(part);
    expect(run('explain', 'missing-ethnicity').stdout).toContain('Why it matters:');
  });

  test('suggests the nearest id', () => {
    const { status, stderr } = run('explain', 'mising-ethnicity');
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean missing-ethnicity?');
  });
});

describe('what a person can put right is said in words, without a stack', () => {
  const said = (status: number, words: readonly string[], ...texts: readonly string[]) => {
    const result = run(...words);
    expect(result.status).toBe(status);
    for (const text of texts) expect(result.stderr).toContain(text);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  };

  test('a folder without boardpack.yaml', () =>
    said(2, ['check', '--workspace', folder], 'There is no boardpack.yaml'));
  test('an unknown option', () => said(2, ['check', '--workpace', 'x'], '--workspace'));
  test('an unknown command', () => said(2, ['chek'], 'check'));
  test('a date that is none', () =>
    said(2, ['check', '--workspace', workspace('e1'), '--as-at', '31/02/2026'], 'is not a day'));
  test('a period that is none', () =>
    said(2, ['measures', '--workspace', workspace('e2'), '--period', 'lately'], 'is not a span of time'));
  test('a workspace without extracts', () => {
    const at = workspace('e3', (path) => {
      for (const file of readdirSync(path)) if (file.endsWith('.csv')) rmSync(join(path, file));
    });
    said(3, ['check', '--workspace', at], 'There is no extract');
  });
  test('an unclosed quotation mark, with its line', () => {
    const at = workspace('e4', (path) =>
      writeFileSync(join(path, 'offences.csv'), 'offence_id,child_id,offence_date\nF1,"C1,2024-01-01\n'),
    );
    said(3, ['check', '--workspace', at], 'offences.csv', 'line 2');
  });
  test('an output folder inside which nothing can be written leaves the inputs as they were', () => {
    const at = workspace('e5');
    const before = fingerprint(join(at, 'children.csv'));
    said(6, ['check', '--workspace', at, '--out', join(at, 'children.csv')], 'could not be written');
    expect(fingerprint(join(at, 'children.csv'))).toBe(before);
    expect(existsSync(join(at, 'reports'))).toBe(false);
  });
});
