import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';

/** Whether a child (a row of `children`, or absent) is there and not withdrawn: of others nothing is counted. */
export const isCountedChild = ({ children }: Dataset, child: number): boolean =>
  present(child) && children.columns.deleted.at(child) !== 1;
