import { checks } from './checks/index.ts';
import type { CheckResult } from './checks/run-checks.ts';
import { runChecks } from './checks/run-checks.ts';
import { disclose, discloseLeftOut, discloseTogether } from './disclosure/disclose.ts';
import type { DisclosurePolicy } from './disclosure/policy.ts';
import { effectsOn } from './effects/effects-on.ts';
import type { Basis } from './measures/basis.ts';
import { measures } from './measures/index.ts';
import { filesNeeded, inFull, lackingTables, reachOf, take } from './measures/measure.ts';
import { composeReport } from './report/compose-report.ts';
import { headlinesOf } from './report/contents/headlines.ts';
import type { Pack } from './report/contents/pack.ts';
import { periodsFor } from './report/contents/pack.ts';
import type { ReportDocument } from './report/document.ts';
import type { Story } from './report/story.ts';

/** A pack to be made: what its figures rest on, who may see it, and all that is told beside the figures. */
export interface Commission {
  readonly basis: Basis;
  readonly policy: DisclosurePolicy;
  readonly pack: Pack;
  readonly background: Omit<Story, 'told' | 'checks' | 'effects'>;
}

/** The corridor, from the dataset on: checks and measures → disclosure → report document. */
export function pipeline({ basis, policy, pack, background }: Commission): {
  readonly document: ReportDocument;
  readonly results: readonly CheckResult[];
} {
  const results = runChecks(checks, basis.dataset, basis);
  const wanted = measures.filter(({ id }) => pack.entries.some(({ measure }) => measure === id));
  const told = wanted.map((measure) => ({
    measure,
    definition: inFull(measure.definition, basis.parameters),
    rule: measure.rule.map((sentence) => inFull(sentence, basis.parameters)),
    reading: disclose(take(measure, basis, periodsFor(pack, measure.id, background)), policy),
    needed: filesNeeded(measure, basis),
    lacking: lackingTables(measure, basis),
    effective: inFull(measure.effective, basis.parameters),
    leftOut: discloseLeftOut(measure.leftOut?.(basis) ?? [], policy),
    keptBlank: discloseLeftOut(measure.keptBlank?.(basis) ?? [], policy),
    reachesBackTo: reachOf(measure, basis),
  }));
  const effects = effectsOn(basis, results, headlinesOf(pack, background.plan)).map((effect) => ({
    ...effect,
    reading: discloseTogether(effect.reading, policy),
  }));
  return { document: composeReport({ ...background, told, checks: results, effects }, pack), results };
}
