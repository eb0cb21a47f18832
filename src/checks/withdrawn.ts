import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';

/** Whether a child (a row of `children`, or absent) is withdrawn from the return: nothing of such a child's counts. */
export const isWithdrawn = ({ children }: Dataset, child: number): boolean =>
  present(child) && children.columns.deleted.at(child) === 1;
