/** The standard normal quantile at 0.975, for 95% limits; to 15 decimals, never rounded to 1.96. */
export const z95 = 1.959963984540054;

/** The standard normal quantile at 0.999, for 99.8% limits; to 15 decimals, never rounded to 3. */
export const z998 = 3.090232306167813;

/** The probability beyond each of two 95% limits; twice it is the level of every test in this room. */
export const tail95 = 0.025;
