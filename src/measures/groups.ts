import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { EthnicCategory } from '../vocabulary/ethnic-category.ts';
import { isEthnicCategory } from '../vocabulary/ethnic-category.ts';
import type { EthnicGroup } from '../vocabulary/ethnicity.ts';
import { ethnicGroupOf } from '../vocabulary/ethnicity.ts';
import type { Sex } from '../vocabulary/sex.ts';

/** The ethnic group of a child (a row of `children`); blank and unmapped are not known (counting rules 1.12). */
export function ethnicGroupAt({ children }: Dataset, child: number): EthnicGroup {
  const ethnicity = children.columns.ethnicity.codeAt(child);
  return ethnicity === undefined ? 'not_known' : ethnicGroupOf(ethnicity);
}

/** The category of the Census a child is of; not known where only its group, or nothing, is told. */
export function ethnicCategoryAt({ children }: Dataset, child: number): EthnicCategory | 'not_known' {
  const ethnicity = children.columns.ethnicity.codeAt(child);
  return isEthnicCategory(ethnicity) ? ethnicity : 'not_known';
}

/** Anything but male and female is not known (counting rules 1.12). */
export const sexAt = ({ children }: Dataset, child: number): Sex => children.columns.sex.codeAt(child) ?? 'not_known';

/** The ward of a child, as the extract writes it. */
export function wardAt({ children, texts }: Dataset, child: number): string {
  const ward = children.columns.ward.at(child);
  return present(ward) ? texts.textOf(ward) : 'not_known';
}
