import type { Flag } from './judge-quarters.ts';
import type { Process } from './process-of.ts';
import { isCharted } from './process-of.ts';

/** What the latest quarter says: common cause, or a signal, whether it is for children good or bad, and on which side. */
export type Variation = 'common cause' | `${'concern' | 'improvement' | 'neutral'} ${Flag['side']}`;

/** Whether a target will be met as long as nothing changes. */
export type Assurance = 'consistently passes' | 'consistently fails' | 'hit and miss';

/** The variation of the latest quarter; `undefined` where there is no chart, or the latest quarter is a gap. */
export function variationOf(judged: Process): Variation | undefined {
  const latest = judged.points.at(-1);
  if (!isCharted(judged) || latest?.value === undefined) return undefined;
  if (!latest.flag) return 'common cause';
  const { side } = latest.flag;
  const { better } = judged.spec;
  if (better === 'neither') return `neutral ${side}`;
  return (side === 'high') === (better === 'higher') ? `improvement ${side}` : `concern ${side}`;
}

/**
 * How the limits of the latest quarter lie about the target: beyond both of them it is consistently met or missed,
 * on one of them or between them neither. `undefined` where there is no chart or target, or no direction is better.
 */
export function assuranceOf(judged: Process): Assurance | undefined {
  const { target, spec } = judged;
  const latest = judged.points.at(-1);
  if (!isCharted(judged) || latest?.value === undefined || target === undefined || spec.better === 'neither')
    return undefined;
  // Where nothing could be flagged the limit is the end of what is possible.
  const low = latest.low ?? 0;
  const high = latest.high ?? (spec.unit === 'percent' ? 100 : Number.POSITIVE_INFINITY);
  if (target >= low && target <= high) return 'hit and miss';
  return target < low === (spec.better === 'higher') ? 'consistently passes' : 'consistently fails';
}
