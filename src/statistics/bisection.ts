type Holds = (value: number) => boolean;

const bracket = (start: number, holds: Holds): readonly [number, number] => {
  let low = start;
  let high = start;
  while (high < Infinity && holds(high)) {
    low = high;
    high *= 2;
  }
  while (low > 0 && !holds(low)) {
    high = low;
    low /= 2;
  }
  return [low, high];
};

/**
 * The last number above 0 for which `holds` is true and the first for which it is false, next to each other in floating
 * point, for a condition that holds up to some number and not beyond it. The search sets out from `start`, above 0,
 * and so never answers on the wrong side of it: the second number is above `start` exactly when `holds(start)`.
 */
export const bisection = (start: number, holds: Holds): readonly [holding: number, failing: number] => {
  let [low, high] = bracket(start, holds);
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return [low, high];
};
