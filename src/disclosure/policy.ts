/** Who a pack is for, and how small a count it may show. */
export interface DisclosurePolicy {
  readonly audience: 'board' | 'board, withheld';
  /** Counts above zero and below this are withheld; 0 withholds none. */
  readonly withholdBelow: number;
}

/** Counts of 1 to 4 are withheld wherever a pack may leave the board. */
const smallest = 5;

/** The board's own copy, OFFICIAL-SENSITIVE, shows exact counts unless the workspace says `board: withheld`. */
export const boardPolicy = (board: 'exact' | 'withheld'): DisclosurePolicy =>
  board === 'exact'
    ? { audience: 'board', withholdBelow: 0 }
    : { audience: 'board, withheld', withholdBelow: smallest };
