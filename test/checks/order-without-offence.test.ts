import { orderWithoutOffence } from '../../src/checks/order-without-offence.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const of = (disposal: string, end: CsvRow = {}) => ({
  interventions: [{ disposal, ...end }],
  interventionOffences: [],
  offences: [],
});

testCheck(orderWithoutOffence, {
  fails: {
    'no link at all': { interventions: [{}], interventionOffences: [], offences: [{}] },
    'the link is of another programme': {
      interventions: [{}],
      interventionOffences: [{ intervention_id: 'I2' }],
      offences: [{}],
    },
    'the offence of its link is not there': {
      interventions: [{}],
      interventionOffences: [{ offence_id: 'F2' }],
      offences: [{}],
    },
    'custody of a detention and training order': of('detention_and_training_order'),
    'a licence': of('dto_licence'),
    'a community resolution': of('community_resolution'),
    'it ended on the first day of the KPIs': of('youth_caution', { end_date: '2023-04-01' }),
    'it is open': of('youth_caution', { end_date: '' }),
  },
  passes: {
    'a link to an offence that is there': { interventions: [{}], interventionOffences: [{}], offences: [{}] },
    'one link of two to an offence that is there': {
      interventions: [{}],
      interventionOffences: [{ offence_id: 'F2' }, {}],
      offences: [{}],
    },
    'Turnaround, which no KPI counts': of('turnaround'),
    'voluntary prevention': of('voluntary_prevention'),
    'another disposal': of('other'),
    'a disposal that maps to nothing is found by another check': of('Something else'),
    'it ended before the KPIs began': of('youth_caution', { end_date: '2023-03-31' }),
    'no programmes': { interventions: [], interventionOffences: [], offences: [] },
  },
});
