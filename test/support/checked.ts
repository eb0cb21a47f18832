import type { CheckUp } from '../../src/checks/check-up.ts';
import { checkUp } from '../../src/checks/check-up.ts';
import type { RunRecord } from '../../src/checks/run-record.ts';
import type { Waiver } from '../../src/vocabulary/waiver.ts';
import { everyOffence } from './finding.ts';
import { datasetOf, day } from './rows.ts';

/** Three findings of one check, two of them of one child, with what is kept. */
export const checkedWith = (waivers: readonly Partial<Waiver>[], runs: readonly RunRecord[] = []): CheckUp =>
  checkUp(
    [everyOffence],
    datasetOf({
      offences: ['Child-1', 'Child-1', 'Child-2'].map((child, place) => ({
        offence_id: `Offence-${place}`,
        child_id: child,
      })),
    }),
    {
      service: 'Sampleshire YJS',
      inputs: 'b',
      asAt: day('2026-09-30'),
      runs,
      waivers: waivers.map((differs) => ({
        check: 'every-offence',
        reason: 'Looked into',
        who: 'A. Analyst',
        until: day('2026-12-31'),
        ...differs,
      })),
    },
  );
