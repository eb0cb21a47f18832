type Holds = (whole: number) => boolean;

/** The first whole number from 0 up for which `holds` is true, for a condition that fails below it and holds from it on. */
export const firstWhole = (holds: Holds): number => {
  let high = 0;
  while (!holds(high)) high = 2 * high + 1;
  let low = Math.ceil(high / 2) - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
};
