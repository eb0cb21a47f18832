import { AS_AT } from '../borough.ts';
import { birthday, isoDate } from '../days.ts';
import type { Random } from '../random.ts';
import type { ChildCase } from '../records.ts';
import type { Span } from './spans.ts';

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
  { status: 'child_in_need', share: 0.14, meanDays: 260, before: 250 },
  { status: 'early_help', share: 0.13, meanDays: 190, before: 150 },
  { status: 'early_help_referral', share: 0.12, meanDays: 20, before: 120 },
];

/** What children's social care and early help do beside the service: rows of wider_services.csv. */
export const widerServiceRows = (random: Random, { child }: ChildCase, orders: Span): string[][] =>
  STATUSES.flatMap(({ status, share, meanDays, before }) => {
    const [inCare, offset, length] = [random.chance(share), random.whole(-before, 60), 14 + random.wait(meanDays)];
    if (!inCare) return [];
    const from = Math.min(Math.max(orders.from + offset, birthday(child.dateOfBirth, 4)), AS_AT);
    return [[child.childId, status, isoDate(from), from + length > AS_AT ? '' : isoDate(from + length)]];
  });
