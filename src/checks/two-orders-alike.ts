import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import { disposals } from '../vocabulary/order.ts';
import type { Check } from './check.ts';
import { lookBeside, showing } from './check.ts';
import { isCountedChild } from './counted-child.ts';
import { isCountedDisposal } from './counted-disposal.ts';
import { lastDayOf } from './last-day.ts';
import { orderKpis } from './order-kpis.ts';

/** Programmes that run beside another of their disposal for one offence: of each two, the one further down. */
function alike(dataset: Dataset): readonly number[] {
  const { interventions, interventionOffences, links } = dataset;
  const { disposal, startDate } = interventions.columns;
  const lastDay = lastDayOf(interventions.columns);
  const areBeside = (a: number, b: number): boolean => startDate.at(a) < lastDay(b) && startDate.at(b) < lastDay(a);
  const longest = new Map<number, number>();
  const found = new Set<number>();
  const hold = (order: number, offence: number): void => {
    const key = offence * disposals.length + disposal.at(order);
    const other = longest.get(key) ?? order;
    if (other !== order && areBeside(order, other)) found.add(Math.max(order, other));
    longest.set(key, lastDay(order) > lastDay(other) ? order : other);
  };
  const counts = (order: number): boolean =>
    isCountedDisposal(disposal.at(order)) && isCountedChild(dataset, links.childOfIntervention.at(order));
  for (let link = 0; link < interventionOffences.rows; link++) {
    const [order, offence] = [links.interventionOfLink.at(link), links.offenceOfLink.at(link)];
    if (present(order) && present(offence) && counts(order)) hold(order, offence);
  }
  return [...found];
}

export const twoOrdersAlike: Check = {
  id: 'two-orders-alike',
  severity: 'changes',
  title: 'Two programmes of one disposal run at the same time for one offence',
  because:
    'KPI 6 counts each programme; where the two end in different quarters KPIs 1 to 5 and 7 count the child in both, for one order.',
  fix: 'See whether the programme was entered twice, and delete one; end the first if the second replaced it.',
  touches: [...orderKpis, 'kpi-6-out-of-court'],
  source: 'Our own: an outcome of an offence is carried out by one programme of its kind at a time.',
  example: {
    fails: {
      children: [{}],
      offences: [{}],
      interventions: [{ intervention_id: 'I1' }, { intervention_id: 'I2' }],
      interventionOffences: [{ intervention_id: 'I1' }, { intervention_id: 'I2' }],
    },
    passes: {
      children: [{}],
      offences: [{}],
      interventions: [{ intervention_id: 'I1' }, { intervention_id: 'I2', start_date: '2024-09-02', end_date: '' }],
      interventionOffences: [{ intervention_id: 'I1' }, { intervention_id: 'I2' }],
    },
  },
  looksAt: [
    showing(
      { couldBe: ['left out'], alike: ['childId', 'disposal'], shows: [] },
      lookBeside(['children', 'offences', 'interventionOffences'], 'interventions', [
        'disposal',
        'startDate',
        'endDate',
      ])(alike),
    ),
  ],
};
