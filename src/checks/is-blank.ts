import { PLACEHOLDER } from '../vocabulary/absent.ts';

/** Whether a cell holds nothing: it is blank or `1900-01-01`. Of one that could not be read, nobody can tell. */
export const isBlank = (value: number): boolean => value <= PLACEHOLDER;
