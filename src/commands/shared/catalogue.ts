import { extracts } from '../../extracts/index.ts';
import { parameterNames, parameterSets, parameterSpecs } from '../../measures/parameters.ts';
import { board } from '../../report/contents/board.ts';
import { chartedSeries } from '../../report/contents/charted-series.ts';
import type { Catalogue } from '../../workspace/schema.ts';

/** Everything boardpack.yaml may name: columns by canonical heading, parameters, and series charted by quarter. */
export const catalogue: Catalogue = {
  extracts: Object.fromEntries(
    Object.values(extracts).map(({ name, columns, unread }) => [
      name,
      Object.fromEntries([
        ...Object.values(columns).map(({ heading, codes, parse }) => [heading, { codes, parse }]),
        ...unread.map((heading) => [heading, { codes: [], parse: () => undefined }]),
      ]),
    ]),
  ),
  parameters: Object.fromEntries(parameterNames.map((name) => [name, parameterSpecs[name].kind])),
  parameterSets: Object.keys(parameterSets),
  charted: chartedSeries(board),
};
