import type { Headline } from '../../effects/headline.ts';
import { measures } from '../../measures/index.ts';
import type { Period } from '../../vocabulary/period.ts';
import type { Plan } from '../plan.ts';
import type { Entry, Pack, Quoted, SummaryLine } from './pack.ts';

/** The figures of a pack that people will quote: the headline of each KPI, what the summary counts or takes shares of, and what else is quoted. */
export const headlinesOf = ({ entries }: Pack, plan: Plan): readonly Headline[] =>
  entries.flatMap((entry) => {
    const measure = measures.find(({ id }) => id === entry.measure);
    return measure ? figuresOf(entry, plan).map((figure) => ({ measure, ...figure })) : [];
  });

function figuresOf(entry: Entry, plan: Plan): readonly Omit<Headline, 'measure'>[] {
  const { heading, kpi, summary, quoted = [] } = entry;
  const wanted = [...summary.flatMap(asQuoted), ...quoted];
  const told = wanted.map(({ series, title, of }) => ({ title, series, period: periodOf[of](plan) }));
  return kpi ? [...told, { title: heading, series: kpi.headline, period: plan.latestQuarter }] : told;
}

/** What a line of the summary tells a figure of; ratios of two rates, and what is told of two series at once, it does not. */
const quotedOf: { readonly [Told in SummaryLine['told']]?: Quoted['of'] } = {
  count: 'year',
  'children of a year': 'year',
  proportion: 'cohorts',
  average: 'cohorts',
};

function asQuoted({ told, series, title }: SummaryLine): readonly Quoted[] {
  const of = quotedOf[told];
  return of ? [{ series, title, of }] : [];
}

const periodOf: { readonly [Of in Quoted['of']]: (plan: Plan) => Period } = {
  year: ({ latestYear }) => latestYear,
  cohorts: ({ finalCohorts }) => finalCohorts.latest,
  day: ({ latestQuarter }) => latestQuarter,
};
