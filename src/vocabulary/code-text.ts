/** A code text as it is compared: without case, spaces, hyphens, underscores (counting rules 1.6) and dashes. */
export const plain = (text: string): string => text.toLowerCase().replace(/[\s_\-\u2010-\u2015]+/g, '');
