import type { Dataset } from '../dataset/dataset.ts';
import { isCountedChild } from './counted-child.ts';

/**
 * Whether two rows of `children` are two children. Not where one is not there, which another check says, or was withdrawn
 * and so counts nowhere.
 */
export const ofTwoChildren =
  (dataset: Dataset) =>
  (one: number, other: number): boolean =>
    one !== other && isCountedChild(dataset, one) && isCountedChild(dataset, other);
