import { AS_AT } from '../borough.ts';
import { birthday, isoDate } from '../days.ts';
import type { Random } from '../random.ts';
import type { ChildCase } from '../records.ts';
import type { Span } from './spans.ts';

const identifiedRows = (random: Random, childId: string, from: number): string[][] => {
  const start = isoDate(from);
  if (!random.chance(0.66)) return [[childId, 'true', 'false', start, '']];
  const planned = from + random.whole(200, 700);
  if (planned >= AS_AT || random.chance(0.75)) return [[childId, 'true', 'true', start, '']];
  return [
    [childId, 'true', 'false', start, isoDate(planned - 1)],
    [childId, 'true', 'true', isoDate(planned), ''],
  ];
};

/** What is known of special educational needs and of a formal plan: rows of send.csv; none for some children. */
export const sendRows = (random: Random, { child }: ChildCase, orders: Span): string[][] => {
  const { childId, dateOfBirth } = child;
  if (random.chance(0.3)) {
    const from = Math.max(orders.from - random.whole(60, 1500), birthday(dateOfBirth, 5));
    return identifiedRows(random, childId, from);
  }
  if (random.chance(0.12)) return [];
  const screened = Math.min(orders.from + random.whole(0, 25), AS_AT);
  return [[childId, 'false', 'false', isoDate(screened), '']];
};
