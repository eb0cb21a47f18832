import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';
import { ofTwoChildren } from './of-two-children.ts';

export const outcomeOfAnotherChild: Check = {
  id: 'outcome-of-another-child',
  severity: 'blocks',
  title: 'The outcome belongs to one child and its offence to another',
  because:
    'The outcome counts for its own child at an age taken from the other’s offence; through it the offence is no reoffence of either, and a programme of the child of the offence is no order.',
  fix: 'See in the papers whose outcome it is, and correct the child or the offence of it.',
  touches: outcomeMeasures,
  source: 'Our own: an outcome is for an offence of the same child, as the case-level return nests it.',
  example: {
    fails: {
      children: [{ child_id: 'C1' }, { child_id: 'C2' }],
      offences: [{ child_id: 'C1' }],
      outcomes: [{ child_id: 'C2' }],
    },
    passes: {
      children: [{ child_id: 'C1' }, { child_id: 'C2' }],
      offences: [{ child_id: 'C1' }],
      outcomes: [{ child_id: 'C1' }],
    },
  },
  looksAt: [
    lookBeside(['children', 'offences'], 'outcomes', ['childId', 'offenceId'])((dataset) => {
      const { outcomes, links } = dataset;
      const differ = ofTwoChildren(dataset);
      return rowsWhere(outcomes, (row) => {
        const offence = links.offenceOfOutcome.at(row);
        return present(offence) && differ(links.childOfOutcome.at(row), links.childOfOffence.at(offence));
      });
    }),
  ],
};
