/** A range in the unit of its figure, both ends included; `high` is Infinity where nothing limits it. */
export type Interval = readonly [low: number, high: number];
