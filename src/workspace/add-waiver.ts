import { parseDocument, YAMLSeq } from 'yaml';
import { reveal } from '../vocabulary/child-id.ts';
import { isoText } from '../vocabulary/day.ts';
import type { Waiver } from '../vocabulary/waiver.ts';

const explanation = [
  'What the service has looked into and accepts for now. The findings of a check that are waived here are counted apart,',
  'never hidden: the check and the report say how many they are, why, who says so and until when.',
  'Each waiver has: check (its id), one of child, record (the identifier of the row) and scope: all, reason, who and',
  'until (a date such as 2026-12-31, the last as-at date on which it is in force).',
  'boardpack waive adds one. It names children and records: keep it in the service.',
];

/** The text of a waivers.yaml with one more waiver at its end; comments stay, and a new file explains itself. */
export function withWaiver(text: string | undefined, waiver: Waiver): string {
  const document = parseDocument(text ?? explanation.map((line) => `# ${line}\n`).join(''));
  const list = document.contents instanceof YAMLSeq ? document.contents : new YAMLSeq();
  list.flow = false;
  list.add(document.createNode(entryOf(waiver)));
  document.contents = list as typeof document.contents;
  const written = document.toString({ lineWidth: 0 });
  return text?.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}

const entryOf = ({ check, child, record, reason, who, until }: Waiver): Readonly<Record<string, string>> => ({
  check,
  ...(child !== undefined && { child: reveal(child) }),
  ...(record !== undefined && { record }),
  ...(child === undefined && record === undefined && { scope: 'all' }),
  reason,
  who,
  until: isoText(until),
});
