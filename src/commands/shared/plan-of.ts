import type { Plan } from '../../report/plan.ts';
import { planPeriods } from '../../report/plan.ts';
import type { PeriodLength } from '../../vocabulary/period.ts';
import type { Study } from './open-study.ts';

/** The periods a study is told of: those asked for, or the latest complete ones. */
export function planOf(
  { basis: { asAt, parameters } }: Study,
  {
    asked,
    by,
  }: {
    readonly asked?: { readonly from: number; readonly to: number } | undefined;
    readonly by?: PeriodLength | undefined;
  } = {},
): Plan {
  const { cohortMonths, followUpMonths, waitingMonths, kpiCountsFrom } = parameters;
  return planPeriods({ asAt, asked, maturityMonths: followUpMonths + waitingMonths, cohortMonths, by, kpiCountsFrom });
}
