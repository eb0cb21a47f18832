import * as z from 'zod/mini';
import type { ParameterKind } from '../vocabulary/parameter-kind.ts';

/** What the other rooms know and a workspace may name: told by them, so that boardpack.yaml can be checked against it. */
export interface Catalogue {
  readonly extracts: Readonly<Record<string, ExtractColumns>>;
  readonly parameters: Readonly<Record<string, ParameterKind>>;
  readonly parameterSets: readonly string[];
  /** Series that the board report charts by quarter, with their units: a target or a new start of limits may name one of them. */
  readonly charted: Readonly<Record<string, string>>;
}

/** Columns of one extract that a workspace may map, by canonical heading, and how the codes of each are read. */
interface ExtractColumns {
  readonly [heading: string]: {
    readonly codes: readonly string[];
    readonly parse: (text: string) => string | undefined;
  };
}

const textMap = z.record(z.string(), z.string());

const extract = z.strictObject({
  file: z.optional(z.string().check(z.minLength(1))),
  delimiter: z.optional(z.enum(['comma', 'semicolon', 'tab'])),
  encoding: z.optional(z.enum(['utf-8', 'utf-16le', 'windows-1252'])),
  dates: z.optional(z.enum(['iso', 'dd/mm/yyyy'])),
  headings: z.optional(textMap),
  codes: z.optional(z.record(z.string(), textMap)),
});

const name = z.string().check(z.minLength(1));
const names = z.array(name).check(z.minLength(1));

const comparators = z.strictObject({
  contains: z.optional(z.array(name)),
  groups: z.optional(z.record(name, names)),
});

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const rebase = z.strictObject({ series: name, from: isoDay, because: name });

function parameter(kind: ParameterKind): z.ZodMiniType<string | number> {
  if (kind.holds === 'day') return isoDay;
  if (kind.holds === 'choice') return z.literal([...kind.of]);
  return z.int().check(z.minimum(kind.from), z.maximum(kind.to));
}

const each = <From, To>(record: Readonly<Record<string, From>>, make: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));

/** What boardpack.yaml may say, given what there is to name. Everything but the service's name has a default. */
export const workspaceSchema = ({ extracts, parameters, parameterSets }: Catalogue) =>
  z.strictObject({
    service: name,
    area: z.optional(name),
    asAt: z.optional(isoDay),
    extractedOn: z.optional(isoDay),
    notice: z.optional(z.string()),
    board: z.optional(z.enum(['exact', 'withheld'])),
    extracts: z.optional(z.strictObject(each(extracts, () => z.optional(extract)))),
    comparators: z.optional(comparators),
    targets: z.optional(z.record(name, z.number().check(z.minimum(0)))),
    rebase: z.optional(z.array(rebase)),
    parameterSet: z.optional(z.enum([...parameterSets])),
    parameters: z.optional(z.strictObject(each(parameters, (kind) => z.optional(parameter(kind))))),
  });

export type WorkspaceFile = z.infer<ReturnType<typeof workspaceSchema>>;
export type ComparatorSetting = z.infer<typeof comparators>;
export type ExtractSetting = z.infer<typeof extract>;
