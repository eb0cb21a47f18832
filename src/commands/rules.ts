import { checks } from '../checks/index.ts';
import { checksCsv, checksMarkdown, checksTable } from '../render/check-catalogue.ts';
import { sayCount } from '../vocabulary/wording.ts';
import type { Terminal } from './shared/terminal.ts';

const formats = { table: checksTable, csv: checksCsv, markdown: checksMarkdown } as const;

export type RulesFormat = keyof typeof formats;

/** Prints the catalogue of checks. */
export function rules(format: RulesFormat, terminal: Terminal): number {
  terminal.print(formats[format](checks));
  terminal.say(`${sayCount(checks.length, 'check', 'checks')}. Next: boardpack rules show <code> explains one.`);
  return 0;
}
