import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';

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
      interventionOffences: [
        { intervention_id: 'I1', offence_id: 'F1' },
        { intervention_id: 'I1', offence_id: 'F1' },
      ],
    },
    passes: {
      interventionOffences: [
        { intervention_id: 'I1', offence_id: 'F1' },
        { intervention_id: 'I1', offence_id: 'F2' },
      ],
    },
  },
  looksAt: [
    look('interventionOffences', ['interventionId', 'offenceId'], ({ interventionOffences, texts }) => {
      const { interventionId, offenceId } = interventionOffences.columns;
      const seen = new Set<number>();
      return rowsWhere(interventionOffences, (row) => {
        const [order, offence] = [interventionId.at(row), offenceId.at(row)];
        if (!present(order) || !present(offence)) return false;
        const key = order * texts.size + offence;
        const isKnown = seen.has(key);
        seen.add(key);
        return isKnown;
      });
    }),
  ],
};
