import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import type { Basis } from '../../src/measures/basis.ts';
import { comparatorsOf, groupsOf } from '../../src/measures/comparators.ts';
import type { Measure } from '../../src/measures/measure.ts';
import { filesNeeded, lackingTables, reachOf, take } from '../../src/measures/measure.ts';
import { planPeriods } from '../../src/report/plan.ts';
import type { Story, Told } from '../../src/report/story.ts';
import { period } from './flat.ts';

/** A measure as a report tells it over the periods named, and a story with nothing else in it. */
export function storyOf(
  measure: Measure,
  basis: Basis,
  { labels, board = 'exact' }: { readonly labels: readonly string[]; readonly board?: 'exact' | 'withheld' },
): { readonly story: Story; readonly told: Told } {
  const told: Told = {
    measure,
    definition: measure.definition,
    rule: measure.rule,
    reading: disclose(take(measure, basis, labels.map(period)), boardPolicy(board)),
    needed: filesNeeded(measure, basis),
    lacking: lackingTables(measure, basis),
    effective: measure.effective,
    leftOut: [],
    keptBlank: [],
    reachesBackTo: reachOf(measure, basis),
  };
  const story: Story = {
    service: 'Sampleshire YJS',
    area: basis.area,
    asAt: basis.asAt,
    marking: '',
    notices: [],
    madeWith: '',
    plan: planPeriods({ asAt: basis.asAt, asked: undefined, maturityMonths: 18 }),
    told: [told],
    comparators: comparatorsOf(basis),
    groups: groupsOf(basis),
    checks: [],
    timeliness: [],
    completeness: [],
    effects: [],
    problems: [],
    unmapped: [],
    sources: [],
    parameters: [],
    populationSources: [],
    reachesBackTo: told.reachesBackTo,
  };
  return { story, told };
}
