/** How many rows of one sort are to be spread over all children, child after child. */
export interface Quota {
  /** Rows due by the present child and not yet made; none where the stories decide. */
  owed(): number;
  /** The most that the present child may make. */
  room(): number;
  take(rows: number): void;
  /** On to the next child. */
  move(): void;
}

const UNBOUNDED: Quota = {
  owed: () => 0,
  room: () => Number.POSITIVE_INFINITY,
  take: () => undefined,
  move: () => undefined,
};

/** How far ahead of an even spread one child's story may run. */
const AHEAD = 40;
/** Spreads a total evenly over so many children; without a total nothing is owed and nothing is bounded. */
export const createQuota = (total: number | null, children: number): Quota => {
  if (total === null) return UNBOUNDED;
  let made = 0;
  let child = 1;
  const due = (): number => Math.min(total, Math.ceil((total * child) / children));
  return {
    owed: () => Math.max(0, due() - made),
    room: () => Math.min(total, due() + AHEAD) - made,
    take: (rows) => {
      made += rows;
    },
    move: () => {
      child += 1;
    },
  };
};
