import type { CheckResult } from '../../checks/run-checks.ts';
import { effectsOn } from '../../effects/effects-on.ts';
import { measures } from '../../measures/index.ts';
import { filesNeeded, lackingTables } from '../../measures/measure.ts';
import type { Figures } from '../../render/figures-json.ts';
import { board } from '../../report/contents/board.ts';
import { headlinesOf } from '../../report/contents/headlines.ts';
import { standingOfKpis } from '../../report/quality/standing-of-kpis.ts';
import type { ReadingProblem } from '../../report/story.ts';
import type { Study } from './open-study.ts';
import { planOf } from './plan-of.ts';

/** What the failing records of a study could make of the headline figures of its board report, and which KPIs are ready. */
export function figuresInDoubt(
  study: Study,
  checks: readonly CheckResult[],
  problems: readonly ReadingProblem[],
): Figures {
  const { basis } = study;
  const known = measures.map((measure) => ({
    measure,
    needed: filesNeeded(measure, basis),
    lacking: lackingTables(measure, basis),
  }));
  return {
    effects: effectsOn(basis, checks, headlinesOf(board, planOf(study))),
    readiness: standingOfKpis(board, known, { checks, problems }),
  };
}
