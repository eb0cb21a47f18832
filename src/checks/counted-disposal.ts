import type { Disposal } from '../vocabulary/order.ts';
import { disposals, disposalsNotCounted } from '../vocabulary/order.ts';

const notCounted = new Set<Disposal>(disposalsNotCounted);

/** By the place of a disposal in its list. */
const counted = disposals.map((disposal) => !notCounted.has(disposal));

/** Whether a disposal (its place in the list) is one of the KPIs'; not where it is blank or maps to nothing. */
export const isCountedDisposal = (place: number): boolean => counted[place] === true;
