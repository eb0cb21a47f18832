import * as z from 'zod/mini';

/** Columns of one extract that a workspace may map, and how the codes of each are read. Told by the extracts' own room. */
export interface Catalogue {
  readonly [extract: string]: {
    readonly [heading: string]: {
      readonly codes: readonly string[];
      readonly parse: (text: string) => string | undefined;
    };
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

const months = z.optional(z.int().check(z.minimum(1), z.maximum(60)));
const isoDay = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

const parameters = z.strictObject({
  cohortMonths: z.optional(z.literal([3, 12])),
  followUpMonths: months,
  waitingMonths: months,
  custodyCountsFrom: isoDay,
  disparityCountsFrom: isoDay,
  referenceGroup: z.optional(z.enum(['asian', 'black', 'mixed', 'other', 'white'])),
});

/** What boardpack.yaml may say, given the extracts there are. Everything but the service's name has a default. */
export const workspaceSchema = (catalogue: Catalogue) =>
  z.strictObject({
    service: z.string().check(z.minLength(1)),
    area: z.optional(z.string().check(z.minLength(1))),
    asAt: isoDay,
    notice: z.optional(z.string()),
    board: z.optional(z.enum(['exact', 'withheld'])),
    extracts: z.optional(
      z.strictObject(Object.fromEntries(Object.keys(catalogue).map((name) => [name, z.optional(extract)]))),
    ),
    parameters: z.optional(parameters),
  });

export type WorkspaceFile = z.infer<ReturnType<typeof workspaceSchema>>;
export type ExtractSetting = z.infer<typeof extract>;
