import { join } from 'node:path';
import { openChartThread } from '../render/chart-thread.ts';
import { packageFolder } from '../render/package-files.ts';
import type { Terminal } from './shared/terminal.ts';

/** Makes the board report of the invented sample borough. */
export async function demo(
  { out, quiet }: { readonly out?: string; readonly quiet?: boolean },
  terminal: Terminal,
): Promise<number> {
  const charts = openChartThread();
  const { makeReport } = await import('./shared/make-report.ts');
  const workspace = join(packageFolder(), 'sample-data', 'tidy');
  terminal.say('Sample data: Aldermoor is invented, and so is everyone in it.');
  const exit = await makeReport({ workspace, out: out ?? 'reports', ...(quiet && { quiet }) }, { terminal, charts });
  terminal.say(
    `The sample's boardpack.yaml and extracts are in ${workspace}: copy that folder to start your own workspace.`,
  );
  return exit;
}
