import { dayOf, parseDay } from './day.ts';
import type { Period } from './period.ts';
import { financialYear, monthOf, onDay, quarter, span, yearTo } from './period.ts';

const forms: readonly { readonly form: RegExp; readonly read: (...parts: number[]) => Period | undefined }[] = [
  { form: /^(\d{4})$/, read: (year = 0) => yearTo(dayOf(year, 12, 31)) },
  {
    form: /^(\d{4})[/-](\d{2})$/,
    read: (start = 0, end = 0) => ((start + 1) % 100 === end ? financialYear(start) : month(start, end)),
  },
  { form: /^(\d{4})Q([1-4])$/i, read: (start = 0, number = 0) => quarter(start, number) },
];

const month = (year: number, number: number): Period | undefined =>
  number >= 1 && number <= 12 ? monthOf(dayOf(year, number, 1)) : undefined;

/**
 * The period a label means: every label a period has but twelve, and `2024-25` for `2024/25`, `2024` for the calendar year.
 * The twelve are one month a year from `2000-01` to `2011-12`, which are financial years too and are read as those: `2011-12`
 * is `2011/12`, not December 2011. A span whose days are the wrong way round, or a day that does not exist, is none.
 */
export function parsePeriod(label: string): Period | undefined {
  for (const { form, read } of forms) {
    const match = form.exec(label.trim());
    if (match) return read(...match.slice(1).map(Number));
  }
  return namedByDays(label.trim());
}

/** `2024-11-05`, `year to 2024-12-31`, `2023-10-01..2026-09-30`. */
function namedByDays(label: string): Period | undefined {
  const match = /^(year to )?([\d-]+)(?:\.\.([\d-]+))?$/.exec(label);
  const [from, to] = [match?.[2], match?.[3]].map((text) => (text === undefined ? undefined : parseDay(text, 'iso')));
  if (match === null || from === undefined) return undefined;
  if (match[3] === undefined) return match[1] === undefined ? onDay(from) : yearTo(from);
  return match[1] === undefined && to !== undefined && to >= from ? span(from, to) : undefined;
}
