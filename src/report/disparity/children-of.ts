import { codeName } from '../../vocabulary/code-name.ts';

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { male: 'boys', female: 'girls' },
  care: {
    in_care: 'children in care or care-experienced',
    not_in_care: 'children neither in care nor care-experienced',
  },
  send: {
    identified: 'children with special educational needs',
    not_identified: 'children without special educational needs',
  },
  age: { '10_14': 'children aged 10 to 14', '15_17': 'children aged 15 to 17' },
};

/** The children of a code as a sentence names them: `children with special educational needs`, `children of Kiln ward`. */
export function childrenOf(dimension: string, code: string): string {
  const name = codeName(dimension, code);
  return names[dimension]?.[code] ?? (dimension === 'ward' ? `children of ${name} ward` : `${name} children`);
}
