import { describe, expect, test } from 'vitest';
import { reoffending } from '../../src/measures/reoffending.ts';
import { reoffendingAfterDiversion } from '../../src/measures/reoffending-after-diversion.ts';
import { flat } from '../support/flat.ts';
import type { CsvRow, CsvTables } from '../support/rows.ts';
import { basisOf } from '../support/rows.ts';

/** A diversion of 2024-04-10 for an offence of 2024-03-01, and, where given, another offence with its outcome. */
const diverted = (first: CsvRow = {}, offence: CsvRow = {}, later: readonly CsvRow[] = []): CsvTables => ({
  children: [{}],
  offences: [
    { offence_date: '2024-03-01', ...offence },
    ...later.map(({ offence_date = '2024-08-01' }, n) => ({ offence_id: `L${n}`, offence_date })),
  ],
  outcomes: [
    { outcome: 'community_resolution', outcome_date: '2024-04-10', ...first },
    ...later.map((row, n) => ({ outcome_id: `L${n}`, offence_id: `L${n}`, outcome_date: '2024-09-01', ...row })),
  ],
});

const binary = (tables: CsvTables) =>
  flat(reoffendingAfterDiversion, basisOf(tables), '2024Q1')['reoffending_diversion.binary']?.['2024Q1'];

describe('index events are the diversion outcomes', () => {
  test.each([
    'no_further_action_outcome_20_21',
    'no_further_action_outcome_22',
    'no_further_action_outcome_22_deferred_prosecution',
    'deferred_prosecution_outcome_23',
    'community_resolution_with_yjs_intervention',
    'other_informal_action',
  ])('%s', (outcome) => {
    expect(binary(diverted({ outcome }))).toEqual([0, 1]);
  });
  test.each(['youth_caution', 'fine', 'section_250', 'not_guilty', 'dismissed', 'no outcome of any list'])(
    'not %s',
    (outcome) => {
      expect(binary(diverted({ outcome }))).toBeUndefined();
    },
  );
  test('not while living elsewhere, not for a breach, not overturned', () => {
    expect(binary(diverted({ residence: 'other' }))).toBeUndefined();
    expect(binary(diverted({}, { category: 'breach_of_bail' }))).toBeUndefined();
    expect(binary(diverted({ appeal_status: 'changed_on_appeal' }))).toBeUndefined();
  });
  test('nor the release from custody', () => {
    const custodyEpisodes = [{ kind: 'sentence', start_date: '2024-01-01', end_date: '2024-05-01' }];
    expect(binary({ ...diverted({ outcome_date: '2023-12-01' }), custodyEpisodes })).toBeUndefined();
  });
});

describe('a reoffence must still lead to a caution or a sentence', () => {
  test.each<[string, CsvRow, readonly [number, number]]>([
    ['a caution', {}, [1, 1]],
    ['a sentence', { outcome: 'referral_order' }, [1, 1]],
    ['a further diversion is not one', { outcome: 'community_resolution' }, [0, 1]],
    ['an offence on the index date is not one', { offence_date: '2024-04-10' }, [0, 1]],
    ['an offence on the day 12 months later', { offence_date: '2025-04-10', outcome_date: '2025-05-01' }, [1, 1]],
    ['an offence a day later', { offence_date: '2025-04-11', outcome_date: '2025-05-01' }, [0, 1]],
    ['proven on the day 18 months later', { outcome_date: '2025-10-10' }, [1, 1]],
    ['proven a day later', { outcome_date: '2025-10-11' }, [0, 1]],
  ])('%s', (_, later, expected) => {
    expect(binary(diverted({}, {}, [later]))).toEqual(expected);
  });
});

test('the diverted child is in no cohort of proven reoffending, and the ids keep the two apart', () => {
  const basis = basisOf(diverted({}, {}, [{}]));
  expect(flat(reoffending, basis, '2024Q1')).toEqual({});
  expect(flat(reoffendingAfterDiversion, basis, '2024Q1')).toMatchObject({
    'reoffending_diversion.per_reoffender': { '2024Q1': [1, 1] },
    'reoffending_diversion.per_child': { '2024Q1': [1, 1] },
    'reoffending_diversion.binary.index.diversion': { '2024Q1': [1, 1] },
  });
});

test('it says that it is not comparable with the published measure', () => {
  expect(reoffendingAfterDiversion.differs.join(' ')).toMatch(/not comparable with the published measure/i);
  expect(reoffendingAfterDiversion.imitates).toBe('local');
});
