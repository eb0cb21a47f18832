import { openChartThread } from '../render/chart-thread.ts';
import type { ReportOptions } from './shared/make-report.ts';
import type { Terminal } from './shared/terminal.ts';

/** Makes the board report of a workspace. Returns the exit code. */
export async function report(options: ReportOptions, terminal: Terminal): Promise<number> {
  const charts = openChartThread(); // First, so that it gets ready while everything else is loaded.
  const { makeReport } = await import('./shared/make-report.ts');
  return makeReport(options, { terminal, charts });
}
