import type { Transcript } from '../../extracts/transcript.ts';
import { comparatorsOf, groupsOf } from '../../measures/comparators.ts';
import type { ParameterName } from '../../measures/parameters.ts';
import { parameterNames, parameterSpecs, sayParameter } from '../../measures/parameters.ts';
import { populationOf } from '../../measures/population.ts';
import { outcomesReachBackTo } from '../../measures/reach.ts';
import type { Commission } from '../../pipeline.ts';
import type { Plan } from '../../report/plan.ts';
import { readingProblems, unmappedTexts } from '../../report/reading-problems.ts';
import type { ParameterValue } from '../../report/story.ts';
import type { Study } from './open-study.ts';
import { madeWith } from './version.ts';

/** Everything a report tells beside its figures: whose it is, what was read, what was chosen. */
export function backgroundOf(study: Study, plan: Plan): Commission['background'] {
  const { workspace, basis } = study;
  const transcripts = transcriptsOf(study);
  return {
    service: workspace.service,
    area: basis.area,
    asAt: basis.asAt,
    marking: 'OFFICIAL-SENSITIVE',
    notices: workspace.notice === undefined ? [] : [workspace.notice],
    madeWith,
    plan,
    terms: { targets: workspace.targets, rebases: workspace.rebases },
    comparators: comparatorsOf(basis),
    groups: groupsOf(basis),
    problems: readingProblems(transcripts),
    unmapped: unmappedTexts(transcripts),
    sources: study.files.flatMap(({ table, fingerprint }) => {
      const transcript = basis.dataset[table].transcript;
      return transcript ? [{ ...transcript, sha256: fingerprint() }] : [];
    }),
    parameters: parameterNames.map((name) => parameterValue(study, name)),
    populationSources: populationOf(basis).sources,
    reachesBackTo: outcomesReachBackTo(basis),
  };
}

export const transcriptsOf = ({ basis: { dataset }, files }: Study): readonly Transcript[] =>
  files.flatMap(({ table }) => dataset[table].transcript ?? []);

function parameterValue({ basis, set }: Study, name: ParameterName): ParameterValue {
  const { meaning, source } = parameterSpecs[name];
  return { name, value: sayParameter(name, basis.parameters[name]), meaning, source, set: set.includes(name) };
}
