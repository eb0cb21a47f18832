import type { Publishable } from '../../disclosure/disclose.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Group, Observation } from '../../measures/reading.ts';
import { codeName } from '../../vocabulary/code-name.ts';
import { inCodeOrder } from '../../vocabulary/code-order.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Unit } from '../../vocabulary/unit.ts';
import { noteNeeded } from './note-needed.ts';

/** A measure as it was read for two quarters or more. */
interface Read {
  readonly measure: Measure;
  readonly reading: Publishable;
}

/** The quarter a return is for, and the one before it. */
export interface Quarters {
  readonly now: Period;
  readonly before: Period;
}

/** One figure of the quarterly return beside last quarter's. */
export interface ReturnRow {
  /** The id of the counting rules: `kpi1.suitable_end.custody`. */
  readonly id: string;
  readonly series: string;
  readonly title: string;
  readonly unit: Unit;
  readonly group: Group;
  /** The codes of the group in words; nothing for all children. */
  readonly groupName: string;
  /** Absent where the measure could not be counted. */
  readonly now: Observation | undefined;
  readonly before: Observation | undefined;
  /** Why the change needs a note; nothing where it needs none. */
  readonly note: string;
}

/** Every figure of a KPI in a quarter, series by series: for all first, then the groups in the order of their codes. */
export const returnRows = ({ measure, reading }: Read, { now, before }: Quarters): readonly ReturnRow[] =>
  Object.entries(reading.series).flatMap(([series, { title, unit }]) => {
    const of = (period: Period): readonly Observation[] =>
      reading.observations.filter((o) => o.series === series && o.period.label === period.label);
    const [ours, theirs] = [of(now), of(before)].map(byGroup) as [ByGroup, ByGroup];
    return groupsOf([...ours.values(), ...theirs.values()]).map((group) => {
      const pair = { now: ours.get(keyOf(group)), before: theirs.get(keyOf(group)) };
      return {
        ...{ id: idOf(measure, series, group), series, title, unit, group, groupName: sayGroup(group) },
        ...pair,
        note: noteNeeded(pair, unit),
      };
    });
  });

type ByGroup = ReadonlyMap<string, Observation>;

const byGroup = (observations: readonly Observation[]): ByGroup =>
  new Map(observations.map((observation) => [keyOf(observation.group), observation]));

const keyOf = (group: Group): string => JSON.stringify(group);

/** Each group once: all, then by dimension and code. A series that was not read has the row of all, which says so. */
function groupsOf(observations: readonly Observation[]): readonly Group[] {
  const groups = [...new Map(observations.map(({ group }) => [keyOf(group), group])).values()];
  if (groups.length === 0) return [null];
  const whole = groups.filter((group) => group === null);
  const dimensions = new Set(groups.flatMap((group) => Object.keys(group ?? {})));
  const codeOf = (group: Group, dimension: string): string | undefined =>
    Object.entries(group ?? {}).find(([name]) => name === dimension)?.[1];
  const rest = [...dimensions].flatMap((dimension) =>
    inCodeOrder(
      dimension,
      groups.flatMap((group) => codeOf(group, dimension) ?? []),
    ).flatMap((code) => groups.filter((group) => codeOf(group, dimension) === code)),
  );
  return [...whole, ...rest];
}

function idOf({ flatId }: Measure, series: string, group: Group): string {
  if (group === null) return series;
  return flatId ? flatId(series, group) : [series, ...Object.values(group)].join('.');
}

const sayGroup = (group: Group): string =>
  Object.entries(group ?? {})
    .map(([dimension, code]) => codeName(dimension, code))
    .join(', ');
