import type { CheckUp } from '../../checks/check-up.ts';
import type { WaiverStanding } from '../../checks/waivers.ts';
import { longText } from '../../vocabulary/day.ts';
import type { Block } from '../document.ts';

/** What is waived, why, by whom and until when, and the waivers that have expired. Never of which child or record. */
export function waiverBlocks({ waivers }: CheckUp): readonly Block[] {
  if (waivers.length === 0) return [];
  const expired = waivers.filter(({ state }) => state === 'expired');
  const inForce = waivers.filter(({ state }) => state !== 'expired');
  return [
    { kind: 'subheading', id: 'waivers', text: 'What the service has looked into and accepts for now' },
    ...table('Waivers in force', 'Findings waived', inForce),
    ...table('Waivers that have expired, and have no effect', 'Findings that came back', expired),
  ];
}

function table(caption: string, counted: string, waivers: readonly WaiverStanding[]): readonly Block[] {
  if (waivers.length === 0) return [];
  const head = ['Check', 'Covers', counted, 'Reason', 'Who', 'Until'];
  return [
    {
      kind: 'table',
      caption,
      head: head.map((text) => ({ text, numeric: text === counted })),
      rows: waivers.map((one) => [
        one.title,
        covers(one),
        one.state === 'check not run' ? 'the check was not run' : String(one.findings),
        one.waiver.reason,
        one.waiver.who,
        longText(one.waiver.until),
      ]),
    },
  ];
}

function covers({ waiver: { child, record } }: WaiverStanding): string {
  if (child !== undefined) return 'One child';
  return record === undefined ? 'All it finds' : 'One record';
}
