import { ABSENT } from '../vocabulary/absent.ts';

/** One column in memory: a number a row. `present` from the vocabulary says which of them are values. */
export class Column {
  /** False where the file has no such column: then every row is absent. */
  readonly there: boolean;
  readonly #values: Int32Array | Float64Array | undefined;

  constructor(values: Int32Array | Float64Array | undefined) {
    this.there = values !== undefined;
    this.#values = values;
  }

  /** The stored value of a row: a day, a place in a code list or in the pool, a number, or a sentinel. */
  at(row: number): number {
    return this.#values === undefined ? ABSENT : (this.#values[row] ?? ABSENT);
  }

  /** A copy in which some rows hold another value. A column that is not there has nothing to hold it in. */
  holding(cells: ReadonlyMap<number, number>): Column {
    const values = this.#values?.slice();
    if (values) for (const [row, value] of cells) values[row] = value;
    return this.like(values);
  }

  /** A copy without some rows. */
  without(rows: ReadonlySet<number>): Column {
    return this.like(this.#values?.filter((_, row) => !rows.has(row)));
  }

  protected like(values: Int32Array | Float64Array | undefined): Column {
    return new Column(values);
  }
}

/** A column of codes: what is stored is a place in the list. */
export class CodeColumn<Code extends string> extends Column {
  readonly codes: readonly Code[];

  constructor(values: Int32Array | Float64Array | undefined, codes: readonly Code[]) {
    super(values);
    this.codes = codes;
  }

  /** The code of a row, or `undefined` where the cell is blank or maps to none. */
  codeAt(row: number): Code | undefined {
    return this.codes[this.at(row)];
  }

  protected override like(values: Int32Array | Float64Array | undefined): CodeColumn<Code> {
    return new CodeColumn(values, this.codes);
  }
}
