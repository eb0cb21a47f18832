import { ageAtArrestOrOffence, ageAtOutcome } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { ageBand } from '../../vocabulary/age.ts';
import { inCodeOrder } from '../../vocabulary/code-order.ts';
import { offenceCategories } from '../../vocabulary/offence.ts';
import { waysIn } from '../../vocabulary/outcome.ts';
import type { Basis } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import { wardAt } from '../groups.ts';
import type { Breakdown } from './breakdown.ts';
import { childBreakdowns } from './breakdown.ts';
import { firstOutcomes } from './first-outcomes.ts';
import { outcomeFacts } from './outcome-facts.ts';

/**
 * How first-time entrants are broken down (counting rules 1.12 and sentence 7 of the measure's rule): by ethnic group, sex, way
 * in, offence of the first outcome, ward as the extract writes it, and age in completed years by the age basis (1.7 and 2.1).
 */
export function entrantBreakdowns(basis: Basis): readonly Breakdown<Event>[] {
  const { dataset, parameters } = basis;
  const { offences, links } = dataset;
  const facts = outcomeFacts(basis);
  const ageOf = ({ row, child }: Event): number =>
    parameters.ageBasis === 'outcome_date'
      ? ageAtOutcome(dataset, row)
      : ageAtArrestOrOffence(dataset, links.offenceOfOutcome.at(row), child);
  const categoryOf = ({ row }: Event): string => {
    const offence = links.offenceOfOutcome.at(row);
    return (present(offence) ? offences.columns.category.codeAt(offence) : undefined) ?? 'not_known';
  };
  const wardOf = ({ child }: Event): string => wardAt(dataset, child);
  return [
    ...childBreakdowns<Event>(dataset, (event) => ageBand(ageOf(event)) ?? ''),
    {
      dimension: 'wayIn',
      codes: waysIn,
      codeOf: ({ row }) => (facts.groupAt(row) === 'pre-court' ? 'caution' : 'court'),
    },
    { dimension: 'category', codes: offenceCategories, codeOf: categoryOf },
    { dimension: 'ward', codes: inCodeOrder('ward', firstOutcomes(basis).events.map(wardOf)), codeOf: wardOf },
  ];
}
