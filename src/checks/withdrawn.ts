import type { Dataset } from '../dataset/dataset.ts';

/** Whether a child (a row of `children`, or absent) is withdrawn: nothing about such a child counts anywhere. */
export const isWithdrawn = ({ children }: Dataset, child: number): boolean => children.columns.deleted.at(child) === 1;
