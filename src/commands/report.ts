import type { ReportOptions } from './shared/make-report.ts';
import { makeReport } from './shared/make-report.ts';
import type { Terminal } from './shared/terminal.ts';

/** Makes the board report of a workspace. Returns the exit code. */
export const report = (options: ReportOptions, terminal: Terminal): Promise<number> => makeReport(options, terminal);
