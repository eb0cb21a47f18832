import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere, showing } from './check.ts';
import { rowsOfEach } from './rows-of-each.ts';

export const linkTwice: Check = {
  id: 'link-twice',
  severity: 'harmless',
  title: 'A programme is linked to the same offence twice',
  because:
    'Every measure counts the programme, the offence or the child once, so no figure changes; but if one of the links was meant for another offence, that offence is missing from the KPIs.',
  fix: 'Delete one of the two links, or correct the offence that one of them names.',
  touches: [],
  source: 'Our own: a programme is tied to an offence or it is not.',
  example: {
    fails: {
      interventions: [{}],
      interventionOffences: [
        { intervention_id: 'I1', offence_id: 'F1' },
        { intervention_id: 'I1', offence_id: 'F1' },
      ],
    },
    passes: {
      interventions: [{}],
      interventionOffences: [
        { intervention_id: 'I1', offence_id: 'F1' },
        { intervention_id: 'I1', offence_id: 'F2' },
      ],
    },
  },
  looksAt: [
    showing(
      { alike: ['interventionId', 'offenceId'], shows: [] },
      lookBeside(['interventions'], 'interventionOffences', ['interventionId', 'offenceId'])((dataset) => {
        const { interventionOffences, interventions, links } = dataset;
        const { offenceId } = interventionOffences.columns;
        // A programme that is not there is found by another check.
        const someLinkOf = rowsOfEach(interventionOffences, links.interventionOfLink, interventions.rows);
        return rowsWhere(
          interventionOffences,
          (row) =>
            present(offenceId.at(row)) &&
            someLinkOf(
              links.interventionOfLink.at(row),
              (other) => other < row && offenceId.at(other) === offenceId.at(row),
            ),
        );
      }),
    ),
  ],
};
