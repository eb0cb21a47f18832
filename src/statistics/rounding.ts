/** A relative difference that only the rounding of floating point makes: what differs by no more is the same. */
export const rounding = 1e-12;
