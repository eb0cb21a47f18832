import { sayTarget } from '../../charts/say-target.ts';
import type { Flag } from '../../signals/judge-quarters.ts';
import type { Process } from '../../signals/process-of.ts';
import type { Assurance, Variation } from '../../signals/variation.ts';
import { assuranceOf, variationOf } from '../../signals/variation.ts';
import type { Icon, IconCell } from '../document.ts';

const icons: Readonly<Record<Variation, readonly [Icon, string]>> = {
  'common cause': ['common', 'Usual variation'],
  'concern high': ['concern-high', 'Concern: high'],
  'concern low': ['concern-low', 'Concern: low'],
  'improvement high': ['improvement-high', 'Improvement: high'],
  'improvement low': ['improvement-low', 'Improvement: low'],
  'neutral high': ['neutral-high', 'Unusually high'],
  'neutral low': ['neutral-low', 'Unusually low'],
};

/** Directions of a pattern: it says where the quarters go, or on which side they lie. */
const patterns: Readonly<Record<Exclude<Flag['rule'], 'outside'>, string>> = {
  trend: ', seven running',
  'two of three': ', near the limit',
  run: ', seven on one side',
};

/** The variation of the latest quarter as an icon and its word. */
export function variationCell(judged: Process): IconCell {
  const variation = variationOf(judged);
  if (!variation) return { icon: '', word: withoutLatest(judged) };
  const [icon, word] = icons[variation];
  const rule = judged.points.at(-1)?.flag?.rule ?? 'outside';
  const pattern = rule === 'outside' ? '' : patterns[rule];
  return { icon, word: `${word}${pattern}${judged.provisional ? ' (provisional)' : ''}` };
}

/** Why nothing is said of the latest quarter: it has a figure and is of too few, or has none. */
const withoutLatest = ({ points }: Process): string =>
  points.at(-1)?.observation?.value.kind === 'known'
    ? 'Too few in the latest quarter'
    : 'No figure for the latest quarter';

const assurances: Readonly<Record<Assurance, readonly [Icon, string]>> = {
  'consistently passes': ['passes', 'Consistently met'],
  'consistently fails': ['fails', 'Consistently missed'],
  'hit and miss': ['hit-and-miss', 'Hit and miss'],
};

/** Whether the target will be met as long as nothing changes, as an icon and its word with the target. */
export function assuranceCell(judged: Process): IconCell {
  if (judged.target === undefined) return { icon: '', word: 'No target' };
  const said = `(target ${sayTarget(judged)})`;
  const assurance = assuranceOf(judged);
  if (!assurance) return { icon: '', word: `Not judged ${said}` };
  const [icon, word] = assurances[assurance];
  return { icon, word: `${word} ${said}` };
}
