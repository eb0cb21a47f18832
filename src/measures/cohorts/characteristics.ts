import { ageAtArrestOrOffence } from '../../dataset/ages.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { present } from '../../vocabulary/absent.ts';
import { ageBand, ageBands } from '../../vocabulary/age.ts';
import { inCodeOrder } from '../../vocabulary/code-order.ts';
import { ethnicCategories } from '../../vocabulary/ethnic-category.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import { ethnicCategoryAt, sexAt, wardAt } from '../groups.ts';
import type { Dimension } from '../reading.ts';
import { isInCare } from './in-care.ts';
import { isCurrent, recordsByChild, rowsOf } from './spells.ts';

/** What children are told apart by besides their ethnic group. */
export interface Characteristic {
  readonly dimension: Dimension;
  /** Whether the extracts tell of it at all. */
  readonly isThere: (basis: Basis) => boolean;
  /** The codes compared, in order; not known is none of them. */
  readonly codes: (basis: Basis) => readonly string[];
  /** The code of a child at an event, which is a row of outcomes. */
  readonly codeOf: (basis: Basis, event: Event) => string;
}

/** Every child (a row of `children`) that is not withdrawn. */
const counted = ({ children }: Dataset): readonly number[] =>
  Array.from({ length: children.rows }, (_, child) => child).filter(
    (child) => children.columns.deleted.at(child) !== 1,
  );

/** The categories and the wards that any child of the extract has. */
export const categoriesCoded = once(
  ({ dataset }): ReadonlySet<string> =>
    new Set(
      counted(dataset)
        .map((child) => ethnicCategoryAt(dataset, child))
        .filter((code) => code !== 'not_known'),
    ),
);
const wards = once(({ dataset }) =>
  inCodeOrder(
    'ward',
    counted(dataset)
      .map((child) => wardAt(dataset, child))
      .filter((ward) => ward !== 'not_known'),
  ),
);

const always = (): boolean => true;

const needs = once(({ dataset: { send, links, children } }) =>
  recordsByChild(send, links.childOfSend, { children: children.rows }),
);

/** Without a record current on the day it is not known; else a need, where one of them identifies one. */
function needAt(basis: Basis, { child, day }: Event): string {
  const { send } = basis.dataset;
  const current = rowsOf(needs(basis), child).filter((row) => isCurrent(send, row, day));
  if (current.length === 0) return 'not_known';
  return current.some((row) => send.columns.identified.at(row) === 1) ? 'identified' : 'not_identified';
}

function ageBandAt({ dataset }: Basis, { row, child }: Event): string {
  const offence = dataset.links.offenceOfOutcome.at(row);
  return (present(offence) && ageBand(ageAtArrestOrOffence(dataset, offence, child))) || 'not_known';
}

export const characteristics: readonly Characteristic[] = [
  {
    dimension: 'sex',
    isThere: always,
    codes: () => ['male', 'female'],
    codeOf: ({ dataset }, { child }) => sexAt(dataset, child),
  },
  { dimension: 'age', isThere: always, codes: () => ageBands, codeOf: ageBandAt },
  {
    dimension: 'care',
    // With one of the two missing, children in the care that it tells of would count as in none.
    isThere: ({ dataset }) => dataset.accommodation.there && dataset.widerServices.there,
    codes: () => ['in_care', 'not_in_care'],
    codeOf: (basis, { child, day }) => (isInCare(basis, child, day) ? 'in_care' : 'not_in_care'),
  },
  {
    dimension: 'send',
    isThere: ({ dataset }) => dataset.send.there,
    codes: () => ['identified', 'not_identified'],
    codeOf: needAt,
  },
  {
    dimension: 'ward',
    isThere: (basis) => wards(basis).length > 0,
    codes: wards,
    codeOf: ({ dataset }, { child }) => wardAt(dataset, child),
  },
  {
    dimension: 'ethnicCategory',
    isThere: (basis) => categoriesCoded(basis).size > 0,
    codes: () => ethnicCategories,
    codeOf: ({ dataset }, { child }) => ethnicCategoryAt(dataset, child),
  },
];
