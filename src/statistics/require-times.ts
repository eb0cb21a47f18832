/** Throws a RangeError unless every time is a finite number of 0 or more; the message keeps its value back. */
export const requireTimes = (times: ArrayLike<number>): void => {
  for (let place = 0; place < times.length; place++) {
    const time = times[place] ?? Number.NaN;
    if (!Number.isFinite(time) || time < 0) throw new RangeError('a time must be a number of 0 or more');
  }
};
