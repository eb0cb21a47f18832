/** Numbers keys from 0 in order of appearance, the same key always the same: what a cross-tabulation counts distinct. */
export function numberKeys<Key>(): (key: Key) => number {
  const numbers = new Map<Key, number>();
  return (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}
