import { expect, test } from 'vitest';
import type { CheckUp } from '../../../src/checks/check-up.ts';
import type { BlockOf } from '../../../src/report/document.ts';
import { dataQualitySection } from '../../../src/report/sections/data-quality-section.ts';
import { childId } from '../../../src/vocabulary/child-id.ts';
import { checkedWith } from '../../support/checked.ts';
import { kpiStory } from '../../support/kpi-story.ts';
import { day } from '../../support/rows.ts';

const blocksOf = (checked: CheckUp) =>
  dataQualitySection({ ...kpiStory(), checks: checked.results, checked }, []).blocks;

const tablesOf = (checked: CheckUp): readonly BlockOf<'table'>[] =>
  blocksOf(checked).filter((block) => block.kind === 'table');

const stateOf = (checked: CheckUp) =>
  blocksOf(checked).flatMap((block) => (block.kind === 'findings' ? block.rows : []))[0];

test('without waivers and earlier runs there is neither table', () => {
  expect(tablesOf(checkedWith([]))).toEqual([]);
  expect(stateOf(checkedWith([]))).toMatchObject({ state: 'Failed', found: '3 rows' });
});

test('what is waived is counted apart', () => {
  expect(stateOf(checkedWith([{ record: 'Offence-0' }]))).toMatchObject({ state: 'Failed', found: '2 rows, 1 waived' });
  const all = checkedWith([{}]);
  expect(stateOf(all)).toMatchObject({ state: 'Waived', found: '0 rows, 3 waived' });
  expect(JSON.stringify(blocksOf(all))).toContain('1 found only what is waived');
});

test('the waivers in force are told with reason, name and day, those that have expired apart, and no child or record', () => {
  const checked = checkedWith([
    { child: childId('Child-1') },
    { record: 'Offence-9', reason: 'Gone' },
    { record: 'Offence-2', until: day('2026-06-30') },
  ]);
  const [force, expired] = tablesOf(checked);
  expect(force?.rows).toEqual([
    ['An offence stands', 'One child', '2', 'Looked into', 'A. Analyst', '31 December 2026'],
    ['An offence stands', 'One record', '0', 'Gone', 'A. Analyst', '31 December 2026'],
  ]);
  expect(expired?.caption).toContain('expired');
  expect(expired?.rows).toEqual([
    ['An offence stands', 'One record', '1', 'Looked into', 'A. Analyst', '30 June 2026'],
  ]);
  expect(JSON.stringify(blocksOf(checked))).not.toMatch(/Child-\d|Offence-\d/);
});
