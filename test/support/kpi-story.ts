import { disclose } from '../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { kpiBase } from '../../src/measures/kpi-base.ts';
import type { Measure } from '../../src/measures/measure.ts';
import type { Dimension, Group, Observation, SeriesSpec } from '../../src/measures/reading.ts';
import { kpis } from '../../src/report/contents/entries/kpis.ts';
import type { Entry } from '../../src/report/contents/pack.ts';
import { periodsFor } from '../../src/report/contents/pack.ts';
import { planPeriods } from '../../src/report/plan.ts';
import type { Story, Told } from '../../src/report/story.ts';
import { ageBands } from '../../src/vocabulary/age.ts';
import { ethnicGroups } from '../../src/vocabulary/ethnicity.ts';
import { offenceCategories } from '../../src/vocabulary/offence.ts';
import { orderTypes, outOfCourtDisposals } from '../../src/vocabulary/order.ts';
import type { Period } from '../../src/vocabulary/period.ts';
import { accommodationTypes, boardSectors, provisions, widerStatuses } from '../../src/vocabulary/support.ts';
import { asAt, counted, share } from '../charts/fixture-readings.ts';

/** The groups that invented readings are told by, by how their series are named. */
const codesOf: readonly (readonly [series: RegExp, dimension: Dimension, codes: readonly string[]])[] = [
  [/\.type$/, 'accommodation', accommodationTypes],
  [/provision_/, 'provision', provisions],
  [/\.ethnicity$/, 'ethnicity', ethnicGroups],
  [/\.age$/, 'age', ageBands],
  [/\.sex$/, 'sex', ['male', 'female']],
  [
    /^kpi[17]\.(suitable_end|supported_during)$|^kpi2\.suitable_end$|identified$|need$|kpi9\.order/,
    'orderType',
    orderTypes,
  ],
  [/^kpi6\.(not_)?completed$/, 'kind', [...outOfCourtDisposals, 'youth_caution']],
  [/^kpi7\.(start|during)$/, 'status', widerStatuses.slice(0, 4)],
  [/^kpi8/, 'sector', boardSectors.slice(0, 5)],
  [/^kpi9\.category$/, 'category', offenceCategories.slice(0, 8)],
  [/^kpi9\.score$/, 'score', ['5', '6', '7', '8']],
];

/** Series that are told by their groups alone. */
const onlyGroups = /\.type$|provision_|\.(ethnicity|age|sex|category|score|order)$|^kpi7\.(start|during)$/;

const seriesOf = ({ pictures, listings = [] }: Entry): readonly string[] => [
  ...new Set([...pictures, ...listings].flatMap(({ series }) => series)),
];

const sayTitle = (series: string): string => {
  const words = series.slice(series.indexOf('.') + 1).replace(/[_.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const specOf = (series: string): SeriesSpec => ({
  title: sayTitle(series),
  unit: series.endsWith('per_10000') ? 'per 10,000' : 'percent',
  better: 'neither',
  numerator: 'children counted',
  denominator: 'children',
});

/** A few children, always the same for the same figure. */
function invented(series: string, period: Period, group: Group): Observation {
  const place = { series, label: period.label, group };
  const seed = [...`${series}${period.label}${JSON.stringify(group)}`].reduce((sum, c) => sum + c.charCodeAt(0), 0);
  const below = group === null ? 20 + (seed % 30) : seed % 14;
  const above = Math.floor((below * (seed % 7)) / 6);
  const whole = series.endsWith('per_10000')
    ? { ...counted(place, above), denominator: null }
    : share(place, above, below);
  return { ...whole, period };
}

const measureOf = (entry: Entry): Measure => ({
  ...kpiBase,
  id: entry.measure,
  title: entry.heading,
  series: Object.fromEntries(seriesOf(entry).map((name) => [name, specOf(name)])),
});

function observationsOf(series: string, period: Period): readonly Observation[] {
  const [, dimension, codes = []] = codesOf.find(([pattern]) => pattern.test(series)) ?? [];
  const groups: Group[] = dimension ? codes.map((code) => ({ [dimension]: code })) : [];
  return [...(onlyGroups.test(series) ? [] : [null]), ...groups].map((group) => invented(series, period, group));
}

/** A story of the ten KPIs with invented readings; `lacking` names files that were not given, by the measure that needs them. */
export function kpiStory(lacking: Readonly<Record<string, readonly string[]>> = {}): Story {
  const plan = planPeriods({ asAt, asked: undefined, maturityMonths: 18 });
  const background = { plan, comparators: [], asAt };
  const told = kpis.map((entry): Told => {
    const measure = measureOf(entry);
    const missing = lacking[entry.measure] ?? [];
    const periods = periodsFor({ title: '', entries: kpis }, entry.measure, background);
    const observations = Object.keys(measure.series).flatMap((series) =>
      periods.flatMap((period) => observationsOf(series, period)),
    );
    return {
      measure,
      definition: 'Children whose order ended in the quarter, and what they had at its end.',
      rule: ['A child counts once a quarter.'],
      reading: disclose(
        { measure: measure.id, series: measure.series, observations: missing.length > 0 ? [] : observations },
        boardPolicy('exact'),
      ),
      needed: missing,
      lacking: missing,
      effective: 'Orders that ended on or after 1 April 2023.',
      leftOut: [],
      keptBlank: [],
      reachesBackTo: undefined,
    };
  });
  return {
    ...background,
    told,
    service: 'Sampleshire YJS',
    area: undefined,
    marking: 'OFFICIAL-SENSITIVE',
    notices: [],
    madeWith: 'boardpack',
    groups: {},
    checks: [],
    timeliness: [],
    completeness: [],
    effects: [],
    problems: [],
    unmapped: [],
    sources: [],
    parameters: [],
    populationSources: [],
    reachesBackTo: undefined,
  };
}
