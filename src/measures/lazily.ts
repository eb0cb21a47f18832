/** A value worked out when it is first asked for, and kept: of thousands of ranges and tests a report prints few. */
export function lazily<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
