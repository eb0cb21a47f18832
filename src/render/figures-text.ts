import type { Effect } from '../effects/effects-on.ts';
import type { Readiness } from '../report/quality/readiness.ts';
import { sayWhose } from '../report/quality/readiness.ts';
import { sayObstacles, sayStates } from '../report/quality/readiness-line.ts';
import { sayEffect } from '../report/quality/say-effect.ts';
import { sayCount, sayPeriod } from '../vocabulary/wording.ts';
import type { Figures } from './figures-json.ts';

const margin = `\n${' '.repeat(8)}`;

/** Checks named on a line; the rest are counted. */
const mostNamed = 3;

/** What failing records could make of the headline figures, and which KPIs are ready, for the end of what `check` prints. */
export const figuresText = ({ effects, readiness }: Figures): string =>
  [sayEffects(effects), sayReady(readiness)].filter((text) => text !== '').join('\n\n');

function sayEffects(effects: readonly Effect[]): string {
  const moved = effects.filter((effect) => sayEffect(effect).moves);
  if (moved.length === 0) return '';
  const others = effects.length - moved.length;
  return [
    'FIGURES What they could be once the failing records are put right, from the lowest count found to the highest',
    ...moved.map(sayMoved),
    ...(others > 0
      ? [
          `${sayCount(others, 'other', 'others')}: nothing that failed is known to change ${others === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    'A failing record of which it cannot be told what it should be is counted as it stands.',
  ].join(margin);
}

function sayMoved(effect: Effect): string {
  const { title, period } = effect.headline;
  const { now, couldBe } = sayEffect(effect);
  const ids = effect.checks.map(({ id }) => id);
  const more = ids.length - mostNamed;
  const named = [...ids.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return `${title}, ${sayPeriod(period).replace(/^Year/, 'year')}: ${now} as counted; could be ${couldBe} (${named})`;
}

/** How many KPIs are ready, and what stands first in the way of those that are blocked. */
const sayReady = (readiness: readonly Readiness[]): string =>
  [
    `${sayStates(readiness)}.`,
    ...sayObstacles(readiness, sayWhose).map(({ said, others }) => `${said}${sayOthers(others)}`),
  ].join(margin);

function sayOthers(others: readonly number[]): string {
  const most = Math.max(...others);
  const upTo = others.every((number) => number === most) ? '' : 'up to ';
  return most === 0 ? '' : `; and ${upTo}${sayCount(most, 'other thing', 'other things')}`;
}
