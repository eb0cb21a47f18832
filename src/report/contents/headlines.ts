import type { Headline } from '../../effects/headline.ts';
import { measures } from '../../measures/index.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Plan } from '../plan.ts';
import type { Entry, Pack, SummaryLine } from './pack.ts';

/** The figures of a pack that people will quote: the headline of each KPI, and what the summary counts or takes shares of. */
export const headlinesOf = ({ entries }: Pack, plan: Plan): readonly Headline[] =>
  entries.flatMap((entry) => {
    const measure = measures.find(({ id }) => id === entry.measure);
    return measure ? figuresOf(entry, plan).map((figure) => ({ measure, ...figure })) : [];
  });

function figuresOf({ heading, kpi, summary }: Entry, plan: Plan): readonly Omit<Headline, 'measure'>[] {
  const told = summary.flatMap(({ told, series, title }) => {
    const period = periodTold[told]?.(plan);
    return period ? [{ title, series, period }] : [];
  });
  return kpi ? [...told, { title: heading, series: kpi.headline, period: plan.latestQuarter }] : told;
}

/** The period of which the summary tells a line, where the line is a count or a share. */
const periodTold: { readonly [Told in SummaryLine['told']]?: (plan: Plan) => Period } = {
  count: ({ latestYear }) => latestYear,
  proportion: ({ finalCohorts }) => finalCohorts.latest,
};
