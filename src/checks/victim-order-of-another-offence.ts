import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { rowsOfEach } from './rows-of-each.ts';

export const victimOrderOfAnotherOffence: Check = {
  id: 'victim-order-of-another-offence',
  severity: 'look',
  title: 'The programme a victim names is not linked to the offence they suffered',
  because:
    'KPI 10 goes by the offence, and takes the quarter from the order for it: if the offence is the wrong one, the victim stands in the wrong quarter or in none.',
  fix: 'Correct the offence or the programme of the victim, or link the two.',
  touches: ['kpi-10-victims'],
  source:
    'Youth Justice Board key performance indicator 10: the quarter of a victim follows the order for the offence (counting rules 13.1).',
  example: {
    fails: {
      children: [{}],
      offences: [{ offence_id: 'F1' }, { offence_id: 'F2' }],
      interventions: [{}],
      interventionOffences: [{ offence_id: 'F1' }],
      victims: [{ offence_id: 'F2' }],
    },
    passes: {
      children: [{}],
      offences: [{ offence_id: 'F1' }, { offence_id: 'F2' }],
      interventions: [{}],
      interventionOffences: [{ offence_id: 'F1' }],
      victims: [{ offence_id: 'F1' }],
    },
  },
  looksAt: [
    {
      ...lookBeside(['children', 'offences', 'interventions', 'interventionOffences'], 'victims', [
        'offenceId',
        'interventionId',
      ])((dataset) => {
        const { victims, interventions, interventionOffences, links } = dataset;
        const someLinkOf = rowsOfEach(interventionOffences, links.interventionOfLink, interventions.rows);
        const isFor = (offence: number) => (link: number) => links.offenceOfLink.at(link) === offence;
        // A programme that is linked to nothing is found by another check.
        const isForAny = (link: number): boolean => present(links.offenceOfLink.at(link));
        return rowsWhere(victims, (row) => {
          const [order, offence] = [links.interventionOfVictim.at(row), links.offenceOfVictim.at(row)];
          if (!present(order) || !present(offence)) return false;
          const isOther = someLinkOf(order, isForAny) && !someLinkOf(order, isFor(offence));
          return isOther && isCountedChild(dataset, links.childOfOffence.at(offence));
        });
      }),
      couldBe: [{ offenceId: '' }],
    },
  ],
};
