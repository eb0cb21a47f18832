import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { LeftOut } from '../measure.ts';
import type { Order } from './orders.ts';
import { servingOrders } from './serving-orders.ts';
import { each, sift } from './sieve.ts';
import { isCurrent, recordsByChild, rowsOf } from './spells.ts';
import { situationsOf } from './suitability.ts';

const isTrue = 1;

const records = once(({ dataset }) =>
  recordsByChild(dataset.send, dataset.links.childOfSend, {
    children: dataset.children.rows,
    keeps: (row) => dataset.send.columns.identified.at(row) === isTrue,
  }),
);

/** Records current at the end of an order that identify a need of its child (counting rules 7.1). */
export const identifying = (basis: Basis, { child, end }: Order): readonly number[] =>
  rowsOf(records(basis), child).filter((row) => isCurrent(basis.dataset.send, row, end));

/** Those among them that have a formal plan too (counting rules 7.2). */
export const planned = (basis: Basis, order: Order): readonly number[] =>
  identifying(basis, order).filter((row) => basis.dataset.send.columns.formalPlan.at(row) === isTrue);

/** Whether the child of an order was in education of that kind at its end; for the YJB, at the end of any of its orders. */
export const isInEducation = (basis: Basis, order: Order, kind: 'suitable' | 'unsuitable'): boolean =>
  ordersAsked(basis, order).some((asked) => situationsOf(basis, 'education')(asked).end[kind]);

const ordersAsked = (basis: Basis, order: Order): readonly Order[] =>
  basis.parameters.asYjb === 'no' ? [order] : (servingOrders(basis).get(order.child) ?? []);

/** Records of needs and of education that count for no order, by reason. Sentences are those of KPI 3. */
export const specialNeedsLeftOut = once((basis): readonly LeftOut[] => {
  const { send, education, links } = basis.dataset;
  const ordersOf = (row: number): readonly Order[] => servingOrders(basis).get(links.childOfSend.at(row)) ?? [];
  const all = (rows: number): readonly number[] => Array.from({ length: rows }, (_, row) => row);
  const needs = sift(
    all(send.rows),
    [
      { reason: 'child without an order that counts', sentence: 4, keep: each((row) => ordersOf(row).length > 0) },
      {
        reason: 'not current on the day an order ended',
        sentence: 5,
        keep: each((row) => ordersOf(row).some(({ end }) => isCurrent(send, row, end))),
      },
      { reason: 'no need identified', sentence: 6, keep: each((row) => send.columns.identified.at(row) === isTrue) },
    ],
    'send',
  );
  const suitability = sift(
    all(education.rows),
    [
      {
        reason: 'education of which it is not said whether it is suitable',
        sentence: 8,
        keep: each((row) => education.columns.suitability.codeAt(row) !== undefined),
      },
    ],
    'education',
  );
  return [...needs.leftOut, ...suitability.leftOut];
});
