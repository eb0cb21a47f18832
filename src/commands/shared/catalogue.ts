import { extracts } from '../../extracts/index.ts';
import type { Catalogue } from '../../workspace/schema.ts';

/** Every extract's columns by canonical heading, for boardpack.yaml to be checked against. */
export const catalogue: Catalogue = Object.fromEntries(
  Object.values(extracts).map(({ name, columns, unread }) => [
    name,
    Object.fromEntries([
      ...Object.values(columns).map(({ heading, codes, parse }) => [heading, { codes, parse }]),
      ...unread.map((heading) => [heading, { codes: [], parse: () => undefined }]),
    ]),
  ]),
);
