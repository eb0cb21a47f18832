import { AS_AT } from '../borough.ts';
import type { Day } from '../days.ts';
import type { Random } from '../random.ts';
import type { ChildCase, Establishment } from '../records.ts';
import type { Programme } from './programme.ts';

/** Days that follow each other, both ends included; without an end it still runs. */
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}

/** A span of days in a secure place. */
export interface Stay extends Span {
  readonly establishment: Establishment;
}

const NEVER = Number.POSITIVE_INFINITY;

const lastOf = ({ to }: Span): number => to ?? NEVER;

const asSpan = (from: Day, last: number): Span[] => {
  if (from > Math.min(last, AS_AT)) return [];
  return [{ from, to: last > AS_AT ? null : last }];
};

/** The days a child was with the service, and when each of its programmes began. */
export interface Orders extends Span {
  readonly starts: readonly Day[];
}

/** From the first outcome that had a programme to the end of the last programme. */
export const withService = (programmes: readonly Programme[]): Orders => ({
  starts: programmes.map(({ startDate }) => startDate).sort((one, other) => one - other),
  from: Math.min(...programmes.map(({ outcomeDate }) => outcomeDate)),
  to: programmes.some(({ endDate }) => endDate === null)
    ? null
    : Math.max(...programmes.map(({ endDate }) => endDate ?? 0)),
});

/** Days on which a need may show: the first start, and later ones well after the one before, each of those by chance. */
export const newBeginnings = (random: Random, { starts }: Orders): Day[] => {
  const beginnings: Day[] = [];
  for (const start of starts) {
    const before = beginnings.at(-1);
    if (before === undefined || (start > before + 150 && random.chance(0.6))) beginnings.push(start);
  }
  return beginnings;
};

/** The days about which a caseworker writes something down: from some time before the first order to about its end. */
export const recordedDays = (random: Random, orders: Span): Span => {
  const from = random.chance(0.03) ? orders.from + random.whole(10, 40) : orders.from - random.whole(15, 420);
  const open = orders.to === null || random.chance(0.3);
  return {
    from: Math.min(from, AS_AT),
    to: open || orders.to === null ? null : Math.min(orders.to + random.wait(20), AS_AT),
  };
};

/** Cuts a span where something changed, on average after so many days. */
export const cutAtChanges = (random: Random, whole: Span, meanDays: number): Span[] => {
  const pieces: Span[] = [];
  let { from } = whole;
  const end = Math.min(lastOf(whole), AS_AT);
  for (let next = from + 30 + random.wait(meanDays); next < end; next += 30 + random.wait(meanDays)) {
    pieces.push({ from, to: next - 1 });
    from = next;
  }
  return [...pieces, { from, to: whole.to }];
};

/** The stays of a child in these days; the day of release is a day at home again. */
export const staysWithin = ({ episodes }: ChildCase, days: Span): Stay[] =>
  episodes
    .map(({ startDate, endDate, establishment }) => ({
      from: startDate,
      to: endDate === null ? null : endDate - 1,
      establishment,
    }))
    .filter((stay) => stay.from <= lastOf(stay) && stay.from <= lastOf(days) && lastOf(stay) >= days.from);

/** What is left of a span outside a stay. */
const outside = (span: Span, stay: Span): Span[] => {
  if (stay.from > lastOf(span) || lastOf(stay) < span.from) return [span];
  return [
    ...(stay.from > span.from ? asSpan(span.from, stay.from - 1) : []),
    ...(lastOf(stay) < lastOf(span) ? asSpan(lastOf(stay) + 1, lastOf(span)) : []),
  ];
};

/** What is left of a span outside every stay. */
export const outsideStays = (span: Span, stays: readonly Stay[]): Span[] =>
  stays.reduce<Span[]>((left, stay) => left.flatMap((one) => outside(one, stay)), [span]);

/** The part of a span up to this day, and the part from the day after; either may be missing. */
export const splitAfter = (span: Span, day: Day): readonly [before: Span[], after: Span[]] => [
  asSpan(span.from, Math.min(lastOf(span), day)).filter(({ from }) => from <= day),
  asSpan(Math.max(span.from, day + 1), lastOf(span)),
];
