import type { CheckUp } from '../../checks/check-up.ts';
import type { RunRecord } from '../../checks/run-record.ts';
import { hasMoved } from '../../checks/since-last-run.ts';
import { parseDay, shortText } from '../../vocabulary/day.ts';
import type { Block } from '../document.ts';
import { sayMovement } from '../say-movement.ts';

/** So many runs are shown side by side. */
const mostRuns = 6;

/** What has been put right since the last run of the checks, and how many findings stood at each of the last runs. */
export function movementBlocks(checked: CheckUp): readonly Block[] {
  const moved = [...movements(checked), ...trend(checked)];
  return moved.length === 0
    ? []
    : [
        { kind: 'subheading', id: 'since-the-last-run', text: 'What has changed since the last run of the checks' },
        ...moved,
      ];
}

function movements({ since, results }: CheckUp): readonly Block[] {
  if (!since) return [];
  const moved = since.checks.filter(hasMoved);
  const head = ['Check', 'Fixed', 'New', 'Still there', 'Waived since'];
  const rows = moved.map((one) => [
    titleOf(one.check, results),
    ...[one.fixed, one.fresh, one.still, one.waived].map(String),
  ]);
  return [
    { kind: 'paragraph', text: `${sayMovement(since)}.` },
    ...table('Checks whose findings have moved since the last run', head, rows),
  ];
}

function trend({ before, now, results }: CheckUp): readonly Block[] {
  const runs = [...before, now].slice(-mostRuns);
  const everFound = results.filter(({ check }) => runs.some((run) => (run.checks[check.id]?.standing.length ?? 0) > 0));
  if (runs.length < 2) return [];
  const head = ['Check', ...runs.map((run) => (run === now ? 'Now' : sayRun(run)))];
  const rows = everFound.map(({ check }) => [check.title, ...runs.map((run) => standing(run, check.id))]);
  return table('Findings that stood at each run of the checks; waived ones are not among them', head, rows);
}

function standing({ checks }: RunRecord, check: string): string {
  const record = checks[check];
  return record === undefined || record.lookedAt.length === 0 ? 'not run' : String(record.standing.length);
}

/** `3 Oct 2026, as at 30 Sep 2026`. */
function sayRun({ on, asAt }: RunRecord): string {
  const day = (text: string): string => shortText(parseDay(text, 'iso') ?? Number.NaN);
  return on === undefined ? `As at ${day(asAt)}` : `${day(on)}, as at ${day(asAt)}`;
}

const titleOf = (id: string, results: CheckUp['results']): string =>
  results.find(({ check }) => check.id === id)?.check.title ?? id;

const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'table', caption, head: head.map((text, place) => ({ text, numeric: place > 0 })), rows }];
