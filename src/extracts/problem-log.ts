import { ABSENT, PLACEHOLDER } from '../vocabulary/absent.ts';
import type { ColumnKind, ColumnSpec } from './columns.ts';
import type { Problem, ProblemKind, UnmappedText } from './transcript.ts';

interface BadCell {
  readonly column: { readonly spec: ColumnSpec; readonly heading: string };
  readonly cell: string;
  readonly value: number;
  readonly line: number;
}

const unreadableKinds: Record<ColumnKind, ProblemKind> = {
  identifier: 'identifier damaged',
  text: 'identifier damaged',
  day: 'not a date',
  code: 'not a known code',
  whole: 'not a number',
  number: 'not a number',
  flag: 'not true or false',
};

/** Gathers what goes wrong in one file, one entry a cause. */
export class ProblemLog {
  readonly #file: string;
  readonly #table: string;
  readonly #problems = new Map<string, Problem & { readonly lines: number[] }>();
  readonly #unmapped = new Map<string, UnmappedText & { rows: number; lines: number[] }>();

  constructor(file: string, table: string) {
    this.#file = file;
    this.#table = table;
  }

  /** Something about the file or a column as a whole: it is said of line 1. */
  note(kind: ProblemKind, expects: string): void {
    this.#add({ kind, expects }, 1);
  }

  ragged(line: number, width: number): void {
    this.#add({ kind: 'ragged row', expects: `${width} cells` }, line);
  }

  overManyLines(line: number): void {
    this.#add({ kind: 'record over many lines', expects: 'a record on a few lines' }, line);
  }

  /** Notes a cell that cannot be used, and says whether its row can be kept without it. */
  bad({ column: { spec, heading }, cell, value, line }: BadCell): boolean {
    if (value === PLACEHOLDER) return true;
    if (value === ABSENT && spec.kind === 'identifier')
      this.#add({ kind: 'identifier blank', heading, expects: spec.heading }, line);
    else if (value === ABSENT) this.#add({ kind: 'cell blank', heading, expects: spec.heading }, line);
    else this.#add({ kind: unreadableKinds[spec.kind], heading, expects: spec.heading }, line);
    if (spec.kind === 'code' && value !== ABSENT) this.#countUnmapped(spec.heading, cell, line);
    return !(spec.kind === 'identifier' && spec.presence === 'filled');
  }

  problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  /** Commonest first, then by heading and text. */
  unmapped(): readonly UnmappedText[] {
    return [...this.#unmapped.values()].sort(
      (a, b) => b.rows - a.rows || (a.heading + a.text < b.heading + b.text ? -1 : 1),
    );
  }

  #add(about: Pick<Problem, 'kind' | 'expects'> & { heading?: string }, line: number): void {
    const key = `${about.kind}\n${about.heading ?? ''}\n${about.expects}`;
    const found = this.#problems.get(key);
    if (found) found.lines.push(line);
    else this.#problems.set(key, { ...about, file: this.#file, table: this.#table, lines: [line] });
  }

  #countUnmapped(heading: string, text: string, line: number): void {
    const key = `${heading}\n${text}`;
    const found = this.#unmapped.get(key);
    if (!found) this.#unmapped.set(key, { heading, text, rows: 1, lines: [line] });
    else {
      found.rows++;
      found.lines.push(line);
    }
  }
}
