import { AS_AT } from './borough.ts';
import type { Bounds } from './career.ts';
import { inventCareer } from './career.ts';
import type { Day } from './days.ts';
import { planEntries } from './entry-plan.ts';
import { addEpisodes, addOffences, addOutcomes } from './further-rows.ts';
import { inventPerson } from './invent-child.ts';
import type { Quota } from './quota.ts';
import { createQuota } from './quota.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import type { ChildCase, Numbering } from './records.ts';
import { createNumbering } from './records.ts';

/** The tables that can be made longer than the children's stories make them. */
export type GrowingTable = 'children' | 'offences' | 'outcomes' | 'custody_episodes';

/** How large a service to invent; without a number of offences or outcomes the stories decide. */
export interface Size {
  readonly children: number;
  readonly offences: number | null;
  readonly outcomes: number | null;
  readonly extraRows: Readonly<Partial<Record<GrowingTable, number>>>;
}

/** The sample's own size: about 1,500 of the children have their first outcome after September 2020. */
export const SAMPLE_SIZE: Size = { children: 2_280, offences: null, outcomes: null, extraRows: {} };

/** Offences a child has where nothing else is asked for. */
const USUAL_OFFENCES = 2.2;

interface Plan {
  readonly numbering: Numbering;
  readonly density: number;
  readonly offences: Quota;
  readonly outcomes: Quota;
  readonly furtherOffences: Quota;
  readonly furtherOutcomes: Quota;
  readonly furtherEpisodes: Quota;
}

/** The children who share a total: never the very last, whose days before the extract may be too few. */
const spread = (children: number, share: number): number => Math.max(1, Math.floor(children * share) - 5);

const planFor = ({ children, offences, outcomes, extraRows }: Size): Plan => ({
  numbering: createNumbering(),
  density: offences === null ? 1 : Math.max(1, offences / children / USUAL_OFFENCES),
  offences: createQuota(offences, spread(children, 1)),
  outcomes: createQuota(outcomes, spread(children, 0.96)),
  furtherOffences: createQuota(extraRows.offences ?? 0, spread(children, 0.8)),
  furtherOutcomes: createQuota(extraRows.outcomes ?? 0, spread(children, 0.8)),
  furtherEpisodes: createQuota(extraRows.custody_episodes ?? 0, spread(children, 0.8)),
});

interface Entry {
  readonly number: number;
  readonly day: Day;
}

/** Tries again where the 18th birthday or the end of the extract left a child without an offence. */
const inventStory = (random: Random, plan: Plan, { number, day }: Entry): ChildCase => {
  const bounds: Bounds = { offences: plan.offences.room(), outcomes: plan.outcomes.room(), density: plan.density };
  for (let attempt = 1; ; attempt += 1) {
    const person = inventPerson(random, number, day);
    const records = inventCareer({ random, person, numbering: plan.numbering }, day, bounds);
    if (records.offences.length > 0 || attempt === 30) return records;
  }
};

/** Adds what a stated size still asks for, and moves each quota on to the next child. */
const fill = (records: ChildCase, plan: Plan): void => {
  const { numbering, offences, outcomes, furtherOffences, furtherOutcomes, furtherEpisodes } = plan;
  offences.take(records.offences.length);
  outcomes.take(records.outcomes.length);
  outcomes.take(addOutcomes(records, numbering, outcomes.owed()));
  furtherOutcomes.take(addOutcomes(records, numbering, furtherOutcomes.owed()));
  offences.take(addOffences(records, numbering, offences.owed()));
  furtherOffences.take(addOffences(records, numbering, furtherOffences.owed()));
  furtherEpisodes.take(addEpisodes(records, numbering, furtherEpisodes.owed()));
  for (const quota of [offences, outcomes, furtherOffences, furtherOutcomes, furtherEpisodes]) quota.move();
};

/** Invents a service child by child, in the order in which the children first come to notice. */
export function* inventService(seed: number, size: Size): Generator<ChildCase> {
  const plan = planFor(size);
  let number = 0;
  for (const { from, to, children } of planEntries(size.children)) {
    for (let nth = 0; nth < children; nth += 1) {
      number += 1;
      const random = createRandom(seed, number);
      const day = from + Math.floor(((nth + random.unit()) * (to - from + 1)) / children);
      const records = inventStory(random, plan, { number, day });
      fill(records, plan);
      yield records;
    }
  }
  for (let further = size.extraRows.children ?? 0; further > 0; further -= 1) {
    number += 1;
    const { child } = inventPerson(createRandom(seed, number), number, AS_AT - (number % 2000));
    yield { child, offences: [], outcomes: [], episodes: [] };
  }
}
