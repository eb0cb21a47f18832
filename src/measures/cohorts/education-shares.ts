import { provisions } from '../../vocabulary/support.ts';
import type { Basis } from '../basis.ts';
import type { HourBand } from '../kpi-2-series.ts';
import { bandNames, hourBands } from '../kpi-2-series.ts';
import { hoursAt, loadsAt, schoolAgeAt, schoolAges } from './education-at.ts';
import { groupBy } from './group-by.ts';
import type { KpiFigure } from './kpi.ts';
import { countOrders } from './kpi.ts';
import type { Order } from './orders.ts';
import type { Point } from './suitability.ts';
import { currentAt, ordersByCode, situationsOf } from './suitability.ts';
import { answers } from './suitability-shares.ts';

/** Figures of one point of some orders. */
type Shares = (basis: Basis, orders: readonly Order[], point: Point) => readonly KpiFigure[];

/** Suitable and unsuitable among children of school age, and above it, at that point (counting rules 6.2). */
export const sharesBySchoolAge: Shares = (basis, orders, point) => {
  const situation = situationsOf(basis, 'education');
  const current = currentAt(basis, 'education', point);
  const byAge = groupBy(orders, (order) => schoolAgeAt(basis, order, point));
  return schoolAges.flatMap((schoolAge) => {
    const ofAge = byAge.get(schoolAge) ?? [];
    return answers.map((answer) => {
      const slips = basis.parameters.asYjb === 'yes' && answer === 'unsuitable' && schoolAge === 'above_school_age';
      const looked = slips ? 'end' : point;
      const found = ofAge.filter((order) => situation(order)[looked][answer]);
      return {
        series: `kpi2.${answer}_${point}`,
        group: { schoolAge },
        numerator: countOrders(found, current),
        denominator: countOrders(ofAge),
      };
    });
  });
};

/** Children offered full-time and part-time hours (counting rules 6.4). */
export const sharesByLoad: Shares = (basis, orders, point) => {
  const load = loadsAt(basis);
  const current = currentAt(basis, 'education', point);
  const byLoad = groupBy(orders, (order) => load(order, point));
  return (['full', 'part'] as const).map((length) => ({
    series: `kpi2.offered_${length}_time_${point}`,
    group: null,
    numerator: countOrders(byLoad.get(length) ?? [], current),
    denominator: countOrders(orders),
  }));
};

/** Children by the band of the hours offered, and by that of the hours attended (counting rules 6.5). */
export const sharesByHours: Shares = (basis, orders, point) => {
  const inBands = (column: 'hoursOffered' | 'hoursAttended'): ReadonlyMap<HourBand | undefined, readonly Order[]> => {
    const hours = hoursAt(basis, column);
    return groupBy(orders, (order) => bandOf(hours(order, point)));
  };
  const current = currentAt(basis, 'education', point);
  const [offered, attended] = [inBands('hoursOffered'), inBands('hoursAttended')];
  const all = countOrders(orders);
  return bandNames.flatMap((band) => {
    const offeredSo = countOrders(offered.get(band) ?? [], current);
    const attendedSo = countOrders(attended.get(band) ?? [], current);
    return [
      { series: `kpi2.hours_offered_${band}_${point}`, group: null, numerator: offeredSo, denominator: all },
      {
        series: `kpi2.hours_attended_${band}_${point}`,
        group: null,
        numerator: attendedSo,
        denominator: offeredSo,
        mayPassWhole: true,
      },
    ];
  });
};

/** The band some hours are in; none where they are not known or less than the lowest. */
const bandOf = (hours: number): HourBand | undefined =>
  bandNames.find((band) => hours >= hourBands[band][0] && hours < hourBands[band][1]);

/** Children by provision, of all; a child may be in several (counting rules 6.6). */
export const sharesByProvision: Shares = (basis, orders, point) => {
  const column = basis.dataset.education.columns.provision;
  const inProvision = ordersByCode(basis, orders, { table: 'education', at: [point], column });
  const current = currentAt(basis, 'education', point);
  const all = countOrders(orders);
  return provisions.map((provision) => ({
    series: `kpi2.provision_${point}`,
    group: { provision },
    numerator: countOrders(inProvision(provision), current),
    denominator: all,
  }));
};
