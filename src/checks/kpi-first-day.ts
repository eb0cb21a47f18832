import { dayOf } from '../vocabulary/day.ts';

/** Orders that end, and boards that meet, from this day on stand in the KPIs (counting rules 4.4). */
export const kpiFirstDay = dayOf(2023, 4, 1);
