import { UserError } from '../../errors.ts';
import type { Day } from '../../vocabulary/day.ts';
import { parseDay } from '../../vocabulary/day.ts';
import { parsePeriod } from '../../vocabulary/parse-period.ts';

/** Options every command that reads extracts shares, as typed. */
export interface SharedOptions {
  readonly workspace: string;
  readonly asAt?: string;
  readonly period?: string;
  readonly out?: string;
  readonly quiet?: boolean;
  /** Whether the KPIs are to be counted as the YJB's own code counts them, whatever boardpack.yaml says. */
  readonly asYjb?: boolean;
}

/** The day an option gives, or an error that says how days are written. */
export function dayOption(option: string, text: string): Day {
  const day = parseDay(text, 'iso') ?? parseDay(text, 'dd/mm/yyyy');
  if (day !== undefined) return day;
  throw new UserError(`${option} ${text} is not a day.`, `Write it as 2026-09-30 or 30/09/2026: ${option} 2026-09-30`);
}

/** The span an option gives: two days, quarters, years or months with two dots between. */
export function periodOption(text: string): { readonly from: Day; readonly to: Day } {
  const [start = '', end = start, ...rest] = text.split('..');
  const [from, to] = [endsOf(start)?.from, endsOf(end)?.to];
  if (rest.length === 0 && from !== undefined && to !== undefined && from <= to) return { from, to };
  throw new UserError(
    `--period ${text} is not a span of time.`,
    'Write FROM..TO with days, quarters or financial years: --period 2023-04-01..2026-06-30, 2023Q1..2026Q1 (2023Q1 is April to June 2023) or 2020/21..2025/26',
  );
}

function endsOf(text: string): { readonly from: Day; readonly to: Day } | undefined {
  const day = parseDay(text, 'iso') ?? parseDay(text, 'dd/mm/yyyy');
  return day === undefined ? parsePeriod(text) : { from: day, to: day };
}
