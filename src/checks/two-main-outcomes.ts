import { present } from '../vocabulary/absent.ts';
import { substantiveGroups } from '../vocabulary/outcome.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { earliestOutcomes } from './earliest-outcomes.ts';
import { outcomeMeasures } from './measures-touched.ts';
import { standingOutcomes } from './standing-outcomes.ts';
import { usableDays } from './usable-days.ts';

export const twoMainOutcomes: Check = {
  id: 'two-main-outcomes',
  severity: 'look',
  title: 'An offence has a second main caution or sentence, on a later day',
  because:
    'Both count, each on its own day: twice in the disparity counts, in diversion and, if custodial, in custody, and each may start a reoffending cohort.',
  fix: 'If the later one replaced the earlier on appeal, say so in the appeal status of the earlier; leave both if the child was sentenced again after a breach.',
  touches: outcomeMeasures,
  source: 'Our own: the case-level return marks one outcome of an offence as the main one.',
  example: {
    fails: {
      offences: [{}],
      outcomes: [{}, { outcome_id: 'O2', outcome: 'referral_order', outcome_date: '2024-06-20' }],
    },
    passes: {
      offences: [{}],
      outcomes: [
        { appeal_status: 'changed_on_appeal' },
        { outcome_id: 'O2', outcome: 'referral_order', outcome_date: '2024-06-20' },
      ],
    },
  },
  looksAt: [
    showing(
      { alike: ['offenceId'], shows: [] },
      lookBeside(['offences'], 'outcomes', ['outcomeDate', 'outcome', 'mainOrOther'])((dataset, { asAt }) => {
        const { outcomes, offences, links } = dataset;
        const { outcomeDate, mainOrOther, childId } = outcomes.columns;
        const stands = standingOutcomes(dataset, substantiveGroups);
        const isUsable = usableDays(dataset, asAt);
        const isMain = (row: number): boolean => mainOrOther.codeAt(row) === 'main' && stands(row);
        const earliest = earliestOutcomes(dataset, { asAt, isAsked: isMain });
        return rowsWhere(outcomes, (row) => {
          const offence = links.offenceOfOutcome.at(row);
          if (!present(offence) || !isMain(row)) return false;
          const first = earliest[offence] ?? Number.NaN;
          const day = outcomeDate.at(row);
          const isOwn = childId.at(row) === offences.columns.childId.at(offence);
          return present(first) && day > first && isOwn && isUsable(links.childOfOutcome.at(row), day);
        });
      }),
    ),
  ],
};
