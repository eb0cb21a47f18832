/** A blank cell. Never zero, and never smaller or larger than anything: ask `present` before comparing. */
export const ABSENT = -2_147_483_648;

/** `1900-01-01`, the YJB's own way of writing "no date". Counted as absent, but a check lists it. */
export const PLACEHOLDER = ABSENT + 1;

/** The cell held something that is no value of its column: a text that maps to no code, an impossible date. */
export const UNREADABLE = ABSENT + 2;

/** Whether a stored cell holds a value, rather than one of the three ways of holding none. */
export const present = (value: number): boolean => value > UNREADABLE;
