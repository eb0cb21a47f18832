/** Two independent proportions to compare: x1 of n1 against x2 of n2. */
export interface TwoProportions {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}
