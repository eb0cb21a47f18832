/** What a parameter may hold, so that one place says it and every reader of boardpack.yaml checks it. */
export type ParameterKind =
  | { readonly holds: 'whole'; readonly from: number; readonly to: number }
  | { readonly holds: 'day' }
  | { readonly holds: 'choice'; readonly of: readonly (string | number)[] };
