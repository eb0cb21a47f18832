import { present } from '../vocabulary/absent.ts';
import type { Dataset } from './dataset.ts';

/** What stands for no person: `N/A`, and anything with a space in it (counting rules 2.3). */
const noPerson = /\s|^n\/a$/i;

/** Whether the text of an originating person identifier is one. */
export const identifiesPerson = (text: string): boolean => !noPerson.test(text);

/**
 * What makes two rows of children one child across services: originating person identifier and date of birth (counting
 * rules 2.3). `undefined` where either is absent; blank, `N/A`, and anything with a space in it is no identifier.
 */
export function personKey({ children, texts }: Dataset, child: number): string | undefined {
  const { originatingPersonId, dateOfBirth } = children.columns;
  const [id, birth] = [originatingPersonId.at(child), dateOfBirth.at(child)];
  if (!present(id) || !present(birth)) return undefined;
  const text = texts.textOf(id);
  return identifiesPerson(text) ? `${birth} ${text}` : undefined;
}
