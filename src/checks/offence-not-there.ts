import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { outcomeMeasures } from './measures-touched.ts';

export const offenceNotThere: Check = {
  id: 'offence-not-there',
  severity: 'blocks',
  title: 'The offence of this row is not in the offences extract',
  because:
    'Ages and the order of offence and outcome are not known, so the outcome makes nobody a first-time entrant and stands in no custody or disparity count; a programme is tied to no outcome, so its order may be missing from KPIs 1 to 7, 9 and 10, and a victim stands in no quarter of KPI 10.',
  fix: 'Export the offences again with the same dates as this extract, or correct the offence identifier.',
  touches: outcomeMeasures,
  source: 'Youth Justice Board case-level return: an outcome, a programme and a victim each hang on an offence.',
  example: {
    fails: { offences: [{ offence_id: 'F1' }], outcomes: [{ offence_id: 'F2' }] },
    passes: { offences: [{ offence_id: 'F1' }], outcomes: [{ offence_id: 'F1' }] },
  },
  looksAt: [
    lookBeside(['offences'], 'outcomes', ['offenceId'])(({ outcomes, links }) =>
      rowsWhere(outcomes, (row) => !present(links.offenceOfOutcome.at(row))),
    ),
    lookBeside(['offences'], 'interventionOffences', ['offenceId'])(({ interventionOffences, links }) =>
      rowsWhere(interventionOffences, (row) => !present(links.offenceOfLink.at(row))),
    ),
    {
      ...lookBeside(['offences'], 'victims', ['offenceId'])(({ victims, links }) =>
        rowsWhere(
          victims,
          (row) => present(victims.columns.offenceId.at(row)) && !present(links.offenceOfVictim.at(row)),
        ),
      ),
      // Then it is of the offences of its programme.
      couldBe: [{ offenceId: '' }],
    },
  ],
};
