import { dayOf } from './day.ts';
import type { Period } from './period.ts';
import { financialYear, monthOf, quarter, yearTo } from './period.ts';

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

/** The period a label means: `2024Q3`, `2024/25` or `2024-25`, `2024-11`, or `2024` for the calendar year. */
export function parsePeriod(label: string): Period | undefined {
  for (const { form, read } of forms) {
    const match = form.exec(label.trim());
    if (match) return read(...match.slice(1).map(Number));
  }
  return undefined;
}
