import { present } from '../../vocabulary/absent.ts';
import { ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { offenceCategories } from '../../vocabulary/offence.ts';
import { substantiveGroups } from '../../vocabulary/outcome.ts';
import { sexes } from '../../vocabulary/sex.ts';
import type { Basis } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import { ethnicGroupAt, sexAt } from '../groups.ts';
import type { Breakdown } from './breakdown.ts';
import { disparityEvents } from './disparity-events.ts';
import { outcomeFacts } from './outcome-facts.ts';

/** One kind of thing counted, and what it is broken down by: each by one, two or three things together. */
export interface DisparityKind {
  readonly series: string;
  readonly events: readonly Event[];
  readonly breakdowns: readonly (readonly Breakdown<Event>[])[];
}

const scores = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];

/** Children, outcomes and offences, broken down as the sheets of the YJB's Disparity Toolkit are; its offences also by category and sex. */
export function disparityKinds(basis: Basis): readonly DisparityKind[] {
  const { dataset } = basis;
  const { links, offences } = dataset;
  const offenceOf = ({ row }: Event): number => links.offenceOfOutcome.at(row);
  const events = disparityEvents(basis);
  const ethnicity: Breakdown<Event> = {
    dimension: 'ethnicity',
    codes: ethnicGroups,
    codeOf: ({ child }) => ethnicGroupAt(dataset, child),
  };
  const sex: Breakdown<Event> = { dimension: 'sex', codes: sexes, codeOf: ({ child }) => sexAt(dataset, child) };
  const outcomeGroup: Breakdown<Event> = {
    dimension: 'outcomeGroup',
    codes: substantiveGroups,
    codeOf: ({ row }) => outcomeFacts(basis).groupAt(row),
  };
  const score: Breakdown<Event> = {
    dimension: 'score',
    codes: scores,
    codeOf: (event) => {
      const held = offences.columns.seriousness.at(offenceOf(event));
      return present(held) ? String(held) : '0';
    },
  };
  const category: Breakdown<Event> = {
    dimension: 'category',
    codes: offenceCategories,
    codeOf: (event) => offences.columns.category.codeAt(offenceOf(event)) ?? 'not_known',
  };
  return [
    { series: 'disparity.children', events: events.children, breakdowns: [[ethnicity], [ethnicity, sex]] },
    { series: 'disparity.outcomes', events: events.outcomes, breakdowns: [[ethnicity], [ethnicity, outcomeGroup]] },
    {
      series: 'disparity.offences',
      events: events.offences,
      breakdowns: [
        [ethnicity],
        [ethnicity, score],
        [ethnicity, category],
        [sex, score],
        [sex, category],
        [ethnicity, sex, score],
        [ethnicity, category, score],
      ],
    },
  ];
}
