/** The side of the average on which a value stands out. */
export type Side = 'high' | 'low';
