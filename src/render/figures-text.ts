import { sayWhose } from '../report/quality/readiness.ts';
import { readinessLine } from '../report/quality/readiness-line.ts';
import { sayEffect } from '../report/quality/say-effect.ts';
import { sayPeriod } from '../vocabulary/wording.ts';
import type { Figures } from './figures-json.ts';

/** What failing records could make of the headline figures, and which KPIs are ready, for the end of what `check` prints. */
export function figuresText({ effects, readiness }: Figures): string {
  const moved = effects.map((effect) => ({ ...effect, said: sayEffect(effect) })).filter(({ said }) => said.moves);
  const lines = moved.map(
    ({ headline: { title, period }, said }) =>
      `        ${title}, ${sayPeriod(period)}: ${said.now}; could be ${said.couldBe}`,
  );
  const heard = ['FIGURES What the failing records could make of them', ...lines].join('\n');
  return [...(lines.length > 0 ? [heard] : []), `${readinessLine(readiness, sayWhose)}.`].join('\n\n');
}
