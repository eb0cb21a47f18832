import { ageAtArrestOrOffence, ageAtOutcome } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { ageBand } from '../../vocabulary/age.ts';
import { ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { offenceCategories } from '../../vocabulary/offence.ts';
import { sexes } from '../../vocabulary/sex.ts';
import type { Basis } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import { ethnicGroupAt, sexAt, wardAt } from '../groups.ts';
import type { Dimension } from '../reading.ts';
import { firstOutcomes } from './first-outcomes.ts';
import { outcomeFacts } from './outcome-facts.ts';

/** How first-time entrants are broken down: the codes of a dimension, and the one an event has. */
interface Breakdown {
  readonly dimension: Dimension;
  readonly codes: readonly string[];
  readonly codeOf: (event: Event) => string;
}

export function entrantBreakdowns(basis: Basis): readonly Breakdown[] {
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
    { dimension: 'ethnicity', codes: ethnicGroups, codeOf: ({ child }) => ethnicGroupAt(dataset, child) },
    { dimension: 'sex', codes: sexes, codeOf: ({ child }) => sexAt(dataset, child) },
    { dimension: 'age', codes: ['10_14', '15_17'], codeOf: (event) => ageBand(ageOf(event)) ?? '' },
    {
      dimension: 'wayIn',
      codes: ['caution', 'court'],
      codeOf: ({ row }) => (facts.groupAt(row) === 'pre-court' ? 'caution' : 'court'),
    },
    { dimension: 'category', codes: offenceCategories, codeOf: categoryOf },
    { dimension: 'ward', codes: namesIn(firstOutcomes(basis).events, wardOf), codeOf: wardOf },
  ];
}

/** Every name there is, in order of the alphabet, not known last. */
const namesIn = (events: readonly Event[], nameOf: (event: Event) => string): readonly string[] =>
  [...new Set(events.map(nameOf))].sort(
    (a, b) => Number(a === 'not_known') - Number(b === 'not_known') || (a < b ? -1 : 1),
  );
