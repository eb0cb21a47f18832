import type { Kpi } from '../contents/kpi.ts';
import type { Entry } from '../contents/pack.ts';
import type { Judgement } from '../judge-family.ts';
import { judgeFamily } from '../judge-family.ts';
import type { Story, Told } from '../story.ts';
import type { KpiChange } from './kpi-change.ts';
import { kpiChange } from './kpi-change.ts';

/** An entry of a KPI with what was read for it. */
export interface ToldKpi {
  readonly entry: Entry;
  readonly kpi: Kpi;
  readonly told: Told;
}

/** A KPI with its change over the four latest quarters, and what may be said of that once all ten are known. */
export interface JudgedKpi extends ToldKpi {
  readonly said: KpiChange;
  readonly judgement: Judgement;
}

/** The KPIs of a pack, the changes of their headlines judged as a family of their own. */
export function judgedKpis(story: Story, kpis: readonly ToldKpi[]): readonly JudgedKpi[] {
  const said: readonly KpiChange[] = kpis.map((each) =>
    each.told.lacking.length > 0 ? { change: `It needs ${each.told.lacking.join(', ')}.` } : kpiChange(story, each),
  );
  const judged = judgeFamily(
    kpis.map(({ told, kpi }, place) => ({
      said: said[place] ?? { change: '' },
      better: told.measure.series[kpi.headline]?.better ?? 'neither',
    })),
  );
  return kpis.flatMap((each, place) => {
    const [change, judgement] = [said[place], judged[place]];
    return change && judgement ? [{ ...each, said: change, judgement }] : [];
  });
}
