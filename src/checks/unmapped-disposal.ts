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
  looksAt: [
    {
      ...look('interventions', ['disposal'], ({ interventions }) =>
        rowsWhere(interventions, (row) => interventions.columns.disposal.at(row) === UNREADABLE),
      ),
      couldBe: [{ disposal: 'community_resolution' }, { disposal: 'youth_caution' }, { disposal: 'referral_order' }],
    },
  ],
};
