import type { Process } from '../signals/process-of.ts';
import { assuranceOf } from '../signals/variation.ts';
import { say, sayCount, sayNumber } from '../vocabulary/wording.ts';

/** A target with the side of it that meets it: `25 or fewer`, `95% or more`; alone where neither side is better. */
export function sayTarget({ target = 0, spec: { unit, better, denominator } }: Process): string {
  const said = say({ kind: 'known', value: target }, unit);
  if (better === 'neither') return said;
  if (better === 'higher') return `${said} or more`;
  return `${said} or ${denominator === null ? 'fewer' : 'less'}`;
}

/** What is to be said of the target of a process chart; nothing where there is none. */
export function againstTarget(judged: Process): string {
  const { target, spec } = judged;
  if (target === undefined) return '';
  const said = `The target of ${sayTarget(judged)}`;
  const assurance = assuranceOf(judged);
  if (assurance === 'consistently passes')
    return `${said} lies outside the usual range: as things are, it is met every quarter.`;
  if (assurance === 'consistently fails')
    return `${said} lies outside the usual range: as things are, it is not met in any quarter.`;
  if (assurance === 'hit and miss')
    return `${said} was met in ${metIn(judged, target)}. It lies inside the usual range, so one quarter on either side of it is no signal.`;
  return spec.better === 'neither' ? `${said} is drawn; neither side of it is better.` : `${said} is drawn.`;
}

/** `2 of the 12 quarters`: those with a figure at the target or on its better side. */
function metIn({ points, spec }: Process, target: number): string {
  const known = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const met = known.filter((value) => (spec.better === 'higher' ? value >= target : value <= target)).length;
  const figures = known.length === points.length ? '' : ' with a figure';
  return `${met === 0 ? 'none' : sayNumber(met, 'children')} of the ${sayCount(known.length, 'quarter', 'quarters')}${figures}`;
}
