import { UNREADABLE } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { orderKpis } from './order-kpis.ts';

export const unmappedDisposal: Check = {
  id: 'unmapped-disposal',
  severity: 'blocks',
  title: 'The text of the disposal maps to no disposal',
  because: 'The programme is no order, so its child may be missing from KPIs 1 to 7, 9 and 10.',
  fix: 'Map the text under codes: disposal: for this extract in boardpack.yaml, or correct it in the case system.',
  touches: [...orderKpis, 'kpi-6-out-of-court', 'kpi-9-serious-violence'],
  source:
    'Youth Justice Board mapping of disposal types for the key performance indicators: what is not in it is in none of them.',
  example: {
    fails: { interventions: [{ disposal: 'Sent home' }] },
    passes: { interventions: [{ disposal: 'referral_order' }] },
  },
  looksAt: [
    {
      ...look('interventions', ['disposal'], ({ interventions }) =>
        rowsWhere(interventions, (row) => interventions.columns.disposal.at(row) === UNREADABLE),
      ),
      couldBe: [{ disposal: 'community_resolution' }, { disposal: 'youth_caution' }, { disposal: 'referral_order' }],
    },
  ],
};
