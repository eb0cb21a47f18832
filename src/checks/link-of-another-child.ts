import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { ofTwoChildren } from './of-two-children.ts';
import { orderKpis } from './order-kpis.ts';

export const linkOfAnotherChild: Check = {
  id: 'link-of-another-child',
  severity: 'blocks',
  title: 'A programme is linked to an offence of another child',
  because:
    'A programme and an outcome make an order only if they are of one child: through this link there is none, so the order may be missing from KPIs 1 to 7, 9 and 10.',
  fix: 'Link the programme to the offence of its own child; correct the child of the programme if that is wrong.',
  touches: [...orderKpis, 'kpi-6-out-of-court', 'kpi-9-serious-violence'],
  source: 'Our own: a programme follows an offence of the same child (counting rules 4.1).',
  example: {
    fails: {
      children: [{ child_id: 'C1' }, { child_id: 'C2' }],
      offences: [{ child_id: 'C1' }],
      interventions: [{ child_id: 'C2' }],
      interventionOffences: [{}],
    },
    passes: {
      children: [{ child_id: 'C1' }, { child_id: 'C2' }],
      offences: [{ child_id: 'C1' }],
      interventions: [{ child_id: 'C1' }],
      interventionOffences: [{}],
    },
  },
  looksAt: [
    {
      ...lookBeside(['children', 'offences', 'interventions'], 'interventionOffences', ['interventionId', 'offenceId'])(
        (dataset) => {
          const { interventionOffences, links } = dataset;
          const differ = ofTwoChildren(dataset);
          return rowsWhere(interventionOffences, (row) => {
            const [order, offence] = [links.interventionOfLink.at(row), links.offenceOfLink.at(row)];
            if (!present(order) || !present(offence)) return false;
            return differ(links.childOfIntervention.at(order), links.childOfOffence.at(offence));
          });
        },
      ),
      couldBe: ['left out'],
    },
  ],
};
