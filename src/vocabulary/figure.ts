/** Why a number is not shown. */
export type Reason = 'confidential' | 'not available' | 'not applicable' | 'not yet mature' | 'too small';

/** A number, or the reason there is none. Never `null`, and never zero standing in for "unknown". */
export type Figure =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'withheld'; readonly because: Reason };

export const known = (value: number): Figure => ({ kind: 'known', value });
export const withheld = (because: Reason): Figure => ({ kind: 'withheld', because });

/** The number, or `undefined` where none is shown. */
export const numberOf = (figure: Figure): number | undefined => (figure.kind === 'known' ? figure.value : undefined);
