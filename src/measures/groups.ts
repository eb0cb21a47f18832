import type { Dataset } from '../dataset/dataset.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { ethnicGroupOf } from '../vocabulary/ethnicity.ts';
import type { Sex } from '../vocabulary/sex.ts';

/** The ethnic group of a child (a row of `children`); blank and unmapped are not known (counting rules 1.12). */
export function ethnicGroupAt({ children }: Dataset, child: number): EthnicGroup {
  const ethnicity = children.columns.ethnicity.codeAt(child);
  return ethnicity === undefined ? 'not_known' : ethnicGroupOf(ethnicity);
}

/** Anything but male and female is not known (counting rules 1.12). */
export const sexAt = ({ children }: Dataset, child: number): Sex => children.columns.sex.codeAt(child) ?? 'not_known';
