import type { Document, LineCounter, YAMLSeq } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type * as z from 'zod/mini';
import { nearest } from '../vocabulary/nearest.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A file of the workspace as it stands in the file, so that a message can name the line of a key. */
export interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** The keys that may stand at a path. */
  readonly keysAt: (path: Path) => readonly string[];
}

/** Where a key stands: `boardpack.yaml, line 4, extracts.children.dates`. Of a list's item the line tells which it is. */
export function whereIs({ file, document, lines }: Source, path: Path): string {
  const line = lines.linePos(offsetOf(document, path)).line;
  const keys = path.filter((key) => typeof key !== 'number').map((key) => String(key) || '""');
  return `${file}, line ${line}, ${keys.join('.') || 'the file'}`;
}

/** Where the last key of a path begins, or the last of them that is there. */
function offsetOf(document: Document, path: Path): number {
  let at = 0;
  let node: unknown = document.contents;
  for (const key of path) {
    const next = isSeq(node) ? itemOf(node, key) : pairOf(node, key);
    if (next === undefined) break;
    at = next.at ?? at;
    node = next.node;
  }
  return at;
}

interface Step {
  readonly at: number | undefined;
  readonly node: unknown;
}

function itemOf({ items }: YAMLSeq, key: PropertyKey): Step | undefined {
  const node = items[Number(key)];
  return isNode(node) ? { at: node.range?.[0], node } : undefined;
}

function pairOf(node: unknown, key: PropertyKey): Step | undefined {
  const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && `${item.key.value}` === key) : undefined;
  return isScalar(pair?.key) ? { at: pair.key.range?.[0], node: pair.value } : undefined;
}

/** What one schema issue means, in words, with the key it means. */
export function sayIssue(source: Source, issue: Issue): string {
  if (issue.code !== 'unrecognized_keys') return `${whereIs(source, issue.path)}: ${complaint(issue)}`;
  return issue.keys
    .map((key) => {
      const meant = nearest(key, source.keysAt(issue.path));
      const hint = meant ? ` Did you mean "${meant}"?` : ` It may be: ${source.keysAt(issue.path).join(', ')}.`;
      return `${whereIs(source, [...issue.path, key])}: there is no such key.${hint}`;
    })
    .join('\n');
}

function complaint(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return 'must be a date such as 2026-09-30.';
    case 'invalid_key':
      return 'must have a name.';
    case 'too_small':
      return fewest[issue.origin] ?? `must be ${issue.minimum} or more.`;
    case 'too_big':
      return `must be ${issue.maximum} or less.`;
    case 'invalid_type':
      if (issue.input === null) return 'is blank: fill it in, or take the key out.';
      return issue.input === undefined ? 'is missing.' : `must be ${expectedAt(issue.path, issue.expected)}.`;
    default:
      return 'is not as it should be.';
  }
}

/** A target may be a fraction; every other number of the file is whole. */
function expectedAt([first]: Path, kind: string): string {
  if (first === 'targets' && kind === 'number') return 'a number';
  if (first === 'rebase' && kind !== 'string') return 'a list, each of whose items has series, from and because';
  return expected[kind] ?? kind;
}

const fewest: Readonly<Record<string, string>> = { string: 'must not be blank.', array: 'must name at least one.' };

const expected: Readonly<Record<string, string>> = {
  string: 'text; put quotation marks round it',
  int: 'a whole number',
  number: 'a whole number',
  object: 'a group of keys, indented under this one',
  record: 'a group of keys, indented under this one',
  array: 'a list, such as [Hackney, Newham]',
};
