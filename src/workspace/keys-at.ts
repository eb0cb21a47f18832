import type { Catalogue } from './schema.ts';

const extractKeys = ['file', 'delimiter', 'encoding', 'dates', 'headings', 'codes'];

const keys = [
  ...['service', 'area', 'asAt', 'extractedOn', 'notice', 'board'],
  ...['extracts', 'comparators', 'targets', 'rebase', 'parameterSet', 'parameters'],
];

/** The keys under those that hold a group or a list of groups, besides the extracts and the parameters. */
const keysUnder: Readonly<Record<string, readonly string[]>> = {
  comparators: ['contains', 'groups'],
  rebase: ['series', 'from', 'because'],
};

/** The keys that may stand at a path of boardpack.yaml. */
export function keysAt(catalogue: Catalogue, [first, second]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return keys;
  if (first === 'extracts') return second === undefined ? Object.keys(catalogue.extracts) : extractKeys;
  return keysUnder[String(first)] ?? Object.keys(catalogue.parameters);
}
