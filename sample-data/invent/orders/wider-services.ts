import { AS_AT } from '../borough.ts';
import { birthday, isoDate } from '../days.ts';
import type { Random } from '../random.ts';
import type { Child, ChildCase } from '../records.ts';
import type { Orders } from './spans.ts';
import { newBeginnings } from './spans.ts';

interface Status {
  readonly status: string;
  readonly share: number;
  /** Days it lasts, on average, and the most days it can have begun before the first order. */
  readonly meanDays: number;
  readonly before: number;
}

const STATUSES: readonly Status[] = [
  { status: 'care_experienced', share: 0.1, meanDays: 1500, before: 1400 },
  { status: 'child_protection_plan', share: 0.06, meanDays: 300, before: 250 },
  { status: 'child_in_need', share: 0.19, meanDays: 260, before: 250 },
  { status: 'early_help', share: 0.17, meanDays: 190, before: 150 },
  { status: 'early_help_referral', share: 0.12, meanDays: 20, before: 120 },
];

const statusRows = (random: Random, child: Child, about: { status: Status; orders: Orders }): string[][] => {
  const { status, meanDays, before } = about.status;
  let reached = 0;
  return newBeginnings(random, about.orders).flatMap((start) => {
    const from = Math.min(Math.max(start + random.whole(-before, 60), birthday(child.dateOfBirth, 4)), AS_AT);
    const to = from + 14 + random.wait(meanDays);
    if (from <= reached) return [];
    reached = to;
    return [[child.childId, status, isoDate(from), to > AS_AT ? '' : isoDate(to)]];
  });
};

/** What children's social care and early help do beside the service: rows of wider_services.csv. */
export const widerServiceRows = (random: Random, { child }: ChildCase, orders: Orders): string[][] =>
  STATUSES.flatMap((status) => (random.chance(status.share) ? statusRows(random, child, { status, orders }) : []));
