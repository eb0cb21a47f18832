import { provisions } from '../../vocabulary/support.ts';
import type { Basis } from '../basis.ts';
import { bandNames, hourBands } from '../kpi-2-series.ts';
import { hoursAt, loadsAt, schoolAgeAt, schoolAges } from './education-at.ts';
import type { KpiFigure } from './kpi.ts';
import { countChildren, shareOf } from './kpi.ts';
import type { Order } from './orders.ts';
import type { Point } from './suitability.ts';
import { situationsOf } from './suitability.ts';
import { answers } from './suitability-shares.ts';

/** Figures of one point of some orders. */
type Shares = (basis: Basis, orders: readonly Order[], point: Point) => readonly KpiFigure[];

/** Suitable and unsuitable among children of school age, and above it, at that point (counting rules 6.2). */
export const sharesBySchoolAge: Shares = (basis, orders, point) => {
  const situation = situationsOf(basis, 'education');
  return schoolAges.flatMap((schoolAge) => {
    const ofAge = orders.filter((order) => schoolAgeAt(basis, order, point) === schoolAge);
    return answers.map((answer) => {
      const slips = basis.parameters.asYjb === 'yes' && answer === 'unsuitable' && schoolAge === 'above_school_age';
      const looked = slips ? 'end' : point;
      return shareOf(
        { series: `kpi2.${answer}_${point}`, group: { schoolAge } },
        ofAge,
        (order) => situation(order)[looked][answer],
      );
    });
  });
};

/** Children offered full-time and part-time hours (counting rules 6.4). */
export const sharesByLoad: Shares = (basis, orders, point) => {
  const load = loadsAt(basis);
  return (['full', 'part'] as const).map((length) =>
    shareOf(
      { series: `kpi2.offered_${length}_time_${point}`, group: null },
      orders,
      (order) => load(order, point) === length,
    ),
  );
};

/** Children by the band of the hours offered, and by that of the hours attended (counting rules 6.5). */
export const sharesByHours: Shares = (basis, orders, point) => {
  const [offered, attended] = [hoursAt(basis, 'hoursOffered'), hoursAt(basis, 'hoursAttended')];
  return bandNames.flatMap((band) => {
    const [from, below] = hourBands[band];
    const isIn = (hours: number): boolean => hours >= from && hours < below;
    const offeredSo = (order: Order): boolean => isIn(offered(order, point));
    return [
      shareOf({ series: `kpi2.hours_offered_${band}_${point}`, group: null }, orders, offeredSo),
      {
        series: `kpi2.hours_attended_${band}_${point}`,
        group: null,
        numerator: countChildren(orders.filter((order) => isIn(attended(order, point)))),
        denominator: countChildren(orders.filter(offeredSo)),
        mayPassWhole: true,
      },
    ];
  });
};

/** Children by provision, of all; a child may be in several (counting rules 6.6). */
export const sharesByProvision: Shares = (basis, orders, point) => {
  const column = basis.dataset.education.columns.provision;
  const situation = situationsOf(basis, 'education');
  return provisions.map((provision) =>
    shareOf({ series: `kpi2.provision_${point}`, group: { provision } }, orders, (order) =>
      situation(order)[point].records.some((row) => column.codeAt(row) === provision),
    ),
  );
};
