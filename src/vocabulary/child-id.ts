declare const child: unique symbol;

/**
 * A child's case-management identifier. Text at run time, but a symbol to the compiler, so that neither a page nor a
 * message can print it.
 */
export type ChildId = symbol & { readonly [child]: never };

export const childId = (text: string): ChildId => text as unknown as ChildId;

/** The one way back to text: for the analyst's working list, which stays with the service. */
export const reveal = (id: ChildId): string => id as unknown as string;
