import type { CheckUp, Kept } from './checks/check-up.ts';
import { checkUp } from './checks/check-up.ts';
import { completeness } from './checks/completeness.ts';
import { checks } from './checks/index.ts';
import type { RunOrigin } from './checks/run-record.ts';
import { timelinessOf } from './checks/timeliness.ts';
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
  readonly background: Omit<Story, 'told' | 'checks' | 'checked' | 'timeliness' | 'completeness' | 'effects'>;
  /** What the checks are set beside; may be left out where nothing is kept. */
  readonly kept?: Kept & Pick<RunOrigin, 'service' | 'inputs' | 'extractedOn'>;
}

const nothingKept = { waivers: [], runs: [], service: '', inputs: '' };

/** The corridor, from the dataset on: checks and measures → disclosure → report document. */
export function pipeline({ basis, policy, pack, background, kept = nothingKept }: Commission): {
  readonly document: ReportDocument;
  readonly results: CheckUp['results'];
} {
  const checked = checkUp(checks, basis.dataset, { ...kept, asAt: basis.asAt });
  const { results } = checked;
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
  // Their totals would tell what is withheld elsewhere: a pack that withholds goes without.
  const recording =
    policy.withholdBelow > 0
      ? { completeness: [], timeliness: [] }
      : {
          completeness: completeness(basis.dataset, basis.asAt),
          timeliness: timelinessOf(basis.dataset, basis.asAt),
        };
  const story = { ...background, told, checks: results, checked, effects, ...recording };
  return { document: composeReport(story, pack), results };
}
