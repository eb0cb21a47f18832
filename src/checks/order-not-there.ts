import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { orderKpis } from './order-kpis.ts';

export const orderNotThere: Check = {
  id: 'order-not-there',
  severity: 'blocks',
  title: 'The programme this row names is not in the interventions extract',
  because:
    'The link ties nothing together, so an order may be missing from KPIs 1 to 7, 9 and 10; a victim whose offence is found through the programme stands in no quarter of KPI 10.',
  fix: 'Export the interventions again with the same dates as this extract, or correct the programme identifier.',
  touches: [...orderKpis, 'kpi-6-out-of-court', 'kpi-9-serious-violence'],
  source:
    'Youth Justice Board key performance indicators: an order is an outcome and a programme, joined through the offence (counting rules 4.1).',
  example: {
    fails: { interventions: [{ intervention_id: 'I1' }], interventionOffences: [{ intervention_id: 'I2' }] },
    passes: { interventions: [{ intervention_id: 'I1' }], interventionOffences: [{ intervention_id: 'I1' }] },
  },
  looksAt: [
    lookBeside(['interventions'], 'interventionOffences', ['interventionId'])(({ interventionOffences, links }) =>
      rowsWhere(interventionOffences, (row) => !present(links.interventionOfLink.at(row))),
    ),
    lookBeside(['interventions'], 'victims', ['interventionId'])(({ victims, links }) =>
      rowsWhere(
        victims,
        (row) => present(victims.columns.interventionId.at(row)) && !present(links.interventionOfVictim.at(row)),
      ),
    ),
  ],
};
