import type { Random } from '../random.ts';
import { createRandom } from '../random.ts';
import type { ChildCase } from '../records.ts';
import { createNumbering } from '../records.ts';
import type { OrderTable } from '../tables.ts';
import { accommodationRows } from './accommodation.ts';
import { educationRows } from './education.ts';
import { healthRows } from './health.ts';
import { interventionRow, inventProgrammes } from './invent-programmes.ts';
import type { Programme } from './programme.ts';
import { sendRows } from './send.ts';
import type { Orders } from './spans.ts';
import { withService } from './spans.ts';
import { victimRows } from './victims.ts';
import { widerServiceRows } from './wider-services.ts';

/** Another seed than that of the children's stories, so that these tables never change those. */
export const orderSeed = (seed: number): number => seed + 0x0bde5;

type RowsOf = (random: Random, records: ChildCase, orders: Orders) => string[][];

/** About the child while there are orders. */
const AROUND: Readonly<Record<'accommodation' | 'education' | 'send' | 'health' | 'wider_services', RowsOf>> = {
  accommodation: accommodationRows,
  education: educationRows,
  send: sendRows,
  health: healthRows,
  wider_services: widerServiceRows,
};

const linkRows = (programmes: readonly Programme[]): string[][] =>
  programmes.flatMap(({ interventionId, offenceIds }) => offenceIds.map((offenceId) => [interventionId, offenceId]));

/** Invents, child after child, the rows of the tables that orders need, numbering programmes and victims as it goes. */
export const createOrders = (seed: number): ((records: ChildCase) => Record<OrderTable, string[][]>) => {
  const numbering = createNumbering();
  return (records) => {
    const { childId } = records.child;
    const random = createRandom(orderSeed(seed), Number(childId));
    const programmes = inventProgrammes(random, records, numbering);
    const around = (table: keyof typeof AROUND): string[][] =>
      programmes.length === 0 ? [] : AROUND[table](random, records, withService(programmes));
    return {
      interventions: programmes.map((programme) => interventionRow(childId, programme)),
      intervention_offences: linkRows(programmes),
      accommodation: around('accommodation'),
      education: around('education'),
      send: around('send'),
      health: around('health'),
      wider_services: around('wider_services'),
      victims: victimRows(random, records, { programmes, numbering }),
    };
  };
};
