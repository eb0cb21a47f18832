import type { Dataset } from '../dataset/dataset.ts';
import type { Day } from '../vocabulary/day.ts';
import type { Comparing } from './comparators.ts';
import type { Parameters } from './parameters.ts';

/** Everything a figure rests on: the extracts, the report date, and the choices made. */
export interface Basis {
  readonly dataset: Dataset;
  /** Nothing dated after it counts (counting rules 1.1). */
  readonly asAt: Day;
  readonly parameters: Parameters;
  /** The area whose population is meant; may be left out where the population extract holds one area. */
  readonly area?: string | undefined;
  /** The areas to be set beside it; may be left out where nothing is said of them. */
  readonly comparing?: Comparing | undefined;
}

/** Work that several measures share, done once for a basis and remembered as long as the basis is. */
export function once<Result>(work: (basis: Basis) => Result): (basis: Basis) => Result {
  const done = new WeakMap<Basis, { readonly result: Result }>();
  return (basis) => {
    const found = done.get(basis) ?? { result: work(basis) };
    done.set(basis, found);
    return found.result;
  };
}
