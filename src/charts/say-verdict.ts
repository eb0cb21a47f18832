import type { Flag } from '../signals/judge-quarters.ts';
import { fewestQuarters, settledFrom } from '../signals/judge-quarters.ts';
import type { Process, ProcessPoint } from '../signals/process-of.ts';
import { isCharted } from '../signals/process-of.ts';
import { variationOf } from '../signals/variation.ts';
import { longText } from '../vocabulary/day.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { inWords } from '../vocabulary/period.ts';
import { fewestForPercentage } from '../vocabulary/small-numbers.ts';
import { capital, listed, sayCount } from '../vocabulary/wording.ts';
import { sayPoint } from './say-point.ts';
import { againstTarget } from './say-target.ts';
import { sayUsual } from './say-usual.ts';

/** What a process chart means: the latest quarter and the usual range, earlier signals, the target, and what could not have been seen. */
export function sayVerdict(judged: Process): string {
  if (!isCharted(judged)) return whyUncharted(judged);
  return [latestIn(judged), earlier(judged), againstTarget(judged), unseen(judged), basis(judged), gaps(judged)]
    .filter(Boolean)
    .join(' ');
}

/** Why no limits are drawn, in a sentence; nothing where the picture says so itself. */
export function whyUncharted({ chart, points }: Process): string {
  const known = points.filter(({ value }) => value !== undefined).length;
  const reasons: Readonly<Record<string, string>> = {
    'too few quarters': `${sayCount(known, 'quarter', 'quarters')} with a figure, and it takes ${fewestQuarters}.`,
    'too few for a percentage': `every quarter has fewer than ${fewestForPercentage}.`,
    'quarters withheld': 'quarters are withheld, and limits from the others would mislead.',
    'an average': 'one child can move an average.',
  };
  const reason = reasons[chart];
  return reason === undefined ? '' : `No limits are drawn: ${reason}`;
}

function latestIn(judged: Process): string {
  const { points, spec } = judged;
  const latest = points.at(-1);
  if (latest?.value === undefined) return 'The latest quarter has no figure to show, so nothing is said of it.';
  const figure = sayPoint(latest, judged);
  const when = inWords(latest.period);
  const usual = sayUsual(judged, latest);
  if (!latest.flag)
    return `${figure} in ${when} is within the usual range of ${usual}: no action on this change alone.`;
  const kind = variationOf(judged)?.split(' ')[0] ?? '';
  const meant = spec.better === 'neither' ? 'a signal, neither better nor worse' : `a signal of ${kind}`;
  if (latest.flag.rule === 'outside')
    return `${figure} in ${when} is ${beyond(latest.flag)} the usual range of ${usual}: ${meant}.`;
  return `${figure} in ${when} is within the usual range of ${usual}, but ${patterns[latest.flag.rule][latest.flag.side]}: ${meant}.`;
}

const beyond = ({ side }: Flag): string => (side === 'high' ? 'above' : 'below');

/** What a pattern is, after “but”. */
const patterns: Readonly<Record<Exclude<Flag['rule'], 'outside'>, Readonly<Record<Flag['side'], string>>>> = {
  trend: { high: 'part of a rise over seven quarters', low: 'part of a fall over seven quarters' },
  'two of three': {
    high: 'two of three quarters running are near the upper limit',
    low: 'two of three quarters running are near the lower limit',
  },
  run: {
    high: 'seven quarters running are above the average',
    low: 'seven quarters running are below the average',
  },
};

function earlier({ points }: Process): string {
  const patterns: { flag: Flag; first: ProcessPoint; last: ProcessPoint }[] = [];
  points.slice(0, -1).forEach((point, place) => {
    const { flag } = point;
    const goesOn = flag && sameFlag(flag, points[place - 1]?.flag) ? patterns.at(-1) : undefined;
    if (goesOn) goesOn.last = point;
    else if (flag) patterns.push({ flag, first: point, last: point });
  });
  if (patterns.length === 0) return '';
  const told = patterns.map(({ flag, first, last }) => `${sayPeriods(first, last)} (${sayFlag(flag)})`);
  return `Earlier ${patterns.length === 1 ? 'signal' : 'signals'}: ${listed(told)}.`;
}

const sameFlag = (flag: Flag, before: Flag | undefined): boolean =>
  before?.rule === flag.rule && before.side === flag.side;

const sayPeriods = ({ period: first }: ProcessPoint, { period: last }: ProcessPoint): string =>
  first === last ? inWords(first) : `${inWords(first)} until ${inWords(last)}`;

/** The rule a quarter breaks, in a few words beside its point. */
export const sayFlag = ({ rule, side }: Flag): string =>
  ({
    outside: side === 'high' ? 'above the range' : 'below the range',
    trend: side === 'high' ? 'rising for seven' : 'falling for seven',
    'two of three': side === 'high' ? 'near the upper limit' : 'near the lower limit',
    run: side === 'high' ? 'seven above average' : 'seven below average',
  })[rule];

/** Which side of the chart flags nothing. */
function unseen({ points, chart, spec }: Process): string {
  const latest = points.at(-1);
  if (latest?.value === undefined) return '';
  const only = chart === 'xmr' ? 'a single low quarter' : 'a fall';
  const low = latest.low === undefined ? `The lower limit is 0: ${only} cannot be flagged by this chart.` : '';
  const high =
    latest.high === undefined && spec.unit === 'percent'
      ? 'Not even 100% would be outside: a rise cannot be flagged by this chart.'
      : '';
  return [low, high].filter(Boolean).join(' ');
}

function basis({ provisional, points, rebase }: Process): string {
  const counted = points.filter(
    (point) => point.value !== undefined && (!rebase?.done || point.period.from >= rebase.from),
  );
  const few = `The limits are ${rebase?.done ? 'trial limits' : 'provisional'}: they rest on ${counted.length} quarters, fewer than ${settledFrom}, and only a quarter outside them is flagged.`;
  return [sayRebase(rebase), provisional ? few : ''].filter(Boolean).join(' ');
}

function sayRebase(rebase: Process['rebase']): string {
  if (!rebase) return '';
  const cause = `${longText(rebase.from)} (${rebase.because})`;
  return rebase.done
    ? `Limits begin anew on ${cause}.`
    : `Limits do not yet begin anew on ${cause}: it takes seven quarters after it.`;
}

function gaps({ points, spec }: Process): string {
  const missing = points.filter(({ value }) => value === undefined);
  if (missing.length === 0) return '';
  const few = missing.filter(({ observation }) => observation && numberOf(observation.value) !== undefined).length;
  const because =
    few === missing.length && spec.unit === 'percent' ? `fewer than ${fewestForPercentage}` : 'no figure to show';
  return `${capital(sayCount(missing.length, 'quarter is a gap', 'quarters are gaps'))}: ${because}.`;
}
