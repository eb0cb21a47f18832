import type { InputFile } from '../../dataset/load-dataset.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { UserError } from '../../errors.ts';
import type { Basis } from '../../measures/basis.ts';
import { comparatorsOf, defaultComparing, unknownAreas } from '../../measures/comparators.ts';
import type { ParameterName, Parameters } from '../../measures/parameters.ts';
import { defaultParameters, parameterNames, parameterSets } from '../../measures/parameters.ts';
import { areaMeant, populationAreas } from '../../measures/population.ts';
import type { Day } from '../../vocabulary/day.ts';
import { longText } from '../../vocabulary/day.ts';
import { nearest } from '../../vocabulary/nearest.ts';
import type { Workspace } from '../../workspace/load-workspace.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import { catalogue } from './catalogue.ts';
import type { SharedOptions } from './options.ts';
import { dayOption } from './options.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';

/** A workspace opened, its extracts read, and what its figures rest on. */
export interface Study {
  readonly workspace: Workspace;
  readonly basis: Basis;
  readonly files: readonly InputFile[];
  /** Parameters the workspace sets itself. */
  readonly set: readonly ParameterName[];
}

/** Opens the workspace an option names, and says what is taken as read. */
export async function openStudy(options: SharedOptions, { say }: Terminal): Promise<Study> {
  const workspace = await loadWorkspace(options.workspace, catalogue);
  const asAt = asAtOf(options, workspace);
  say(`As at ${longText(asAt.day)} (${asAt.from}).`);
  const { dataset, files } = await loadDataset(workspace.folder, workspace.extracts);
  const chosen: Readonly<Record<string, unknown>> = {
    ...parameterSets[workspace.parameterSet ?? ''],
    ...workspace.parameters,
    ...(options.asYjb && { asYjb: 'yes' }),
  };
  if (options.asYjb)
    say(
      "--as-yjb: the KPIs are counted as the YJB's own code counts them, where the two differ; nothing else changes.",
    );
  const set = parameterNames.filter((name) => chosen[name] !== undefined);
  const parameters = {
    ...defaultParameters,
    ...Object.fromEntries(set.map((name) => [name, chosen[name]])),
  } as Parameters;
  const { area, service } = workspace;
  const { contains = defaultComparing.contains, groups = defaultComparing.groups } = workspace.comparators;
  const comparing = { service, contains, groups };
  const basis: Basis = { dataset, asAt: asAt.day, parameters, area, comparing };
  refuseUnknownArea(basis);
  for (const area of unknownAreas(basis)) say(sayUnknown(area, basis));
  say(`Read ${files.map(({ file }) => file).join(', ')}.`);
  return { workspace, basis, files, set };
}

/** The as-at date in force, and who says so. */
export function asAtOf(
  { asAt }: Pick<SharedOptions, 'asAt'>,
  workspace: Workspace,
): { readonly day: Day; readonly from: string } {
  if (asAt !== undefined) return { day: dayOption('--as-at', asAt), from: 'from --as-at' };
  if (workspace.asAt !== undefined) return { day: workspace.asAt, from: 'from boardpack.yaml' };
  return { day: today(), from: 'today, since neither --as-at nor boardpack.yaml says' };
}

function refuseUnknownArea(basis: Basis): void {
  const areas = populationAreas(basis.dataset);
  if (areas.length === 0 || areaMeant(basis) !== undefined) return;
  const held = areas.slice(0, 8).join(', ');
  throw new UserError(
    basis.area === undefined
      ? `The population extract holds ${areas.length} areas (${held}), and it is not said which is the service's.`
      : `The population extract holds no area called "${basis.area}"; it holds ${held}.`,
    "Put the area's name, as the population extract writes it, under area: in boardpack.yaml.",
  );
}

/** A comparison that a misspelled area leaves out would otherwise be left out in silence. */
function sayUnknown(area: string, basis: Basis): string {
  const areas = [...new Set(comparatorsOf(basis).map((comparator) => comparator.area))];
  const meant = nearest(area, areas);
  const hint = meant === undefined ? `it has ${areas.slice(0, 8).join(', ')}.` : `did you mean ${meant}?`;
  return `boardpack.yaml names ${area} under comparators, but comparators.csv has no such area; ${hint}`;
}
