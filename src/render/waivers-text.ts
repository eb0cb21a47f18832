import type { WaiverStanding } from '../checks/waivers.ts';
import { longText } from '../vocabulary/day.ts';
import { sayCount } from '../vocabulary/wording.ts';

/** The waivers that ask for a look, for a terminal: those that have expired, and those that cover nothing. No identifier. */
export function waiversText(waivers: readonly WaiverStanding[]): string {
  return waivers
    .filter(({ state }) => state !== 'in force')
    .map(line)
    .join('\n');
}

function line(standing: WaiverStanding): string {
  const { check, child, record, who, until } = standing.waiver;
  const cover = child !== undefined ? 'one child' : record !== undefined ? 'one record' : 'all it finds';
  return `WAIVER  ${check} for ${cover}, by ${who}, until ${longText(until)}: ${outcome(standing)} (waivers.yaml).`;
}

function outcome({ state, findings }: WaiverStanding): string {
  if (state === 'check not run') return 'the check was not run';
  if (state === 'matches nothing') return 'it matches nothing; take it out, or correct it';
  return findings === 0
    ? 'it has expired, and nothing came back; take it out'
    : `it has expired, and ${sayCount(findings, 'finding', 'findings')} came back; put right what can be, or set a later day`;
}
