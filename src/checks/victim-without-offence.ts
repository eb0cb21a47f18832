import { ABSENT, present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { ordersWithOffence } from './orders-with-offence.ts';

export const victimWithoutOffence: Check = {
  id: 'victim-without-offence',
  severity: 'changes',
  title: 'A victim has no offence, neither of their own nor through a programme',
  because: 'KPI 10 counts victims in the quarter in which the order for the offence ended: this one is in none.',
  fix: 'Record the offence the victim suffered, or link the programme to its offences.',
  touches: ['kpi-10-victims'],
  source:
    'Youth Justice Board key performance indicator 10: a victim stands in the quarter of the order for the offence (counting rules 13.1).',
  example: {
    fails: {
      offences: [{}],
      interventions: [{}],
      interventionOffences: [{}],
      victims: [{ offence_id: '', intervention_id: '' }],
    },
    passes: {
      offences: [{}],
      interventions: [{}],
      interventionOffences: [{}],
      victims: [{ offence_id: '', intervention_id: 'I1' }],
    },
  },
  looksAt: [
    lookBeside(['interventions', 'interventionOffences', 'offences'], 'victims', ['interventionId'])((dataset) => {
      const { victims, links } = dataset;
      const { offenceId, interventionId } = victims.columns;
      const linked = ordersWithOffence(dataset);
      // A programme that is named and not there is found by order-not-there.
      const leadsNowhere = (row: number): boolean =>
        interventionId.at(row) === ABSENT ||
        (present(links.interventionOfVictim.at(row)) && !linked.has(interventionId.at(row)));
      return rowsWhere(victims, (row) => offenceId.at(row) === ABSENT && leadsNowhere(row));
    }),
  ],
};
