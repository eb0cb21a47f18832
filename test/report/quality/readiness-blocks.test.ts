import { expect, test } from 'vitest';
import { completionNotRecorded } from '../../../src/checks/completion-not-recorded.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { discloseTogether } from '../../../src/disclosure/disclose.ts';
import { boardPolicy } from '../../../src/disclosure/policy.ts';
import { effectsOn } from '../../../src/effects/effects-on.ts';
import { kpi6OutOfCourt } from '../../../src/measures/kpi-6-out-of-court.ts';
import { figuresJson } from '../../../src/render/figures-json.ts';
import { figuresText } from '../../../src/render/figures-text.ts';
import { board } from '../../../src/report/contents/board.ts';
import { headlinesOf } from '../../../src/report/contents/headlines.ts';
import { planPeriods } from '../../../src/report/plan.ts';
import { readinessBlocks } from '../../../src/report/quality/readiness-blocks.ts';
import { standingOfKpis } from '../../../src/report/quality/standing-of-kpis.ts';
import { endedOrders } from '../../support/ended-order.ts';
import { basisOf } from '../../support/rows.ts';
import { storyOf } from '../../support/story-of.ts';

/** Twelve children whose programmes ended in the latest quarter; of two it is not recorded whether they completed it. */
const tables = endedOrders(
  Array.from({ length: 12 }, (_, n) => ({ programme: { successfully_completed: n < 2 ? '' : 'true' } })),
);
const basis = basisOf(tables, '2024-09-30');
const plan = planPeriods({ asAt: basis.asAt, asked: undefined, maturityMonths: 18 });
const results = runChecks([completionNotRecorded], basis.dataset, basis);
const effects = effectsOn(basis, results, headlinesOf(board, plan)).filter(({ headline: { measure } }) =>
  ['kpi-6-out-of-court', 'first-time-entrants'].includes(measure.id),
);

const said = (policy: 'exact' | 'withheld') => {
  const { story } = storyOf(kpi6OutOfCourt, basis, { labels: [plan.latestQuarter.label], board: policy });
  const told = effects.map((effect) => ({
    ...effect,
    reading: discloseTogether(effect.reading, boardPolicy(policy)),
  }));
  const whole = { ...story, plan, checks: results, effects: told };
  return readinessBlocks(whole, standingOfKpis(board, whole.told, whole));
};

test('the section begins with how many KPIs are ready, and tells each with what could become of it', () => {
  const [headline, kpis, marks, others, note] = said('exact');
  expect(marks).toMatchObject({ kind: 'note', text: expect.stringContaining('[u]') });
  expect(headline).toMatchObject({ kind: 'headline', figure: '0 of 1 KPIs ready', caption: '1 with notes.' });
  expect(kpis).toMatchObject({
    caption: 'Whether each KPI is ready, and what failing records could make of it, July to September 2024',
    rows: [
      [
        'KPI 6: Out-of-court disposals',
        'With notes',
        'An out-of-court programme has ended, and whether it was completed is not recorded: 2 rows',
        '10 of 12 (83% [u])',
        '10 of 12 (83% [u]) to all 12, by 2 records',
      ],
    ],
  });
  expect(others).toMatchObject({
    rows: [['First-time entrants, Year to 30 September 2024', '12', 'Nothing else', 'Nothing']],
  });
  expect(note).toMatchObject({ kind: 'note' });
});

test('a figure that is withheld, or could be one that is, is withheld with all it could be', () => {
  const [, kpis] = said('withheld');
  expect(kpis).toMatchObject({ rows: [[{}, {}, {}, '[c]', '[c]']] });
});

test('nothing is said of readiness where no KPI is told of', () => {
  const { story } = storyOf(kpi6OutOfCourt, basis, { labels: [] });
  expect(readinessBlocks(story, [])).toEqual([]);
});

const readiness = standingOfKpis(board, [{ measure: kpi6OutOfCourt, needed: [], lacking: [] }], {
  checks: results,
  problems: [],
});

test('check ends with the figures that failing records move, and the line', () => {
  expect(figuresText({ effects, readiness }).split('\n')).toEqual([
    'FIGURES What they could be once the failing records are put right, from the lowest count found to the highest',
    '        KPI 6: Out-of-court disposals, Jul to Sep 2024: 10 of 12 (83% [u]) as counted; could be 10 of 12 (83% [u]) to all 12, by 2 records (completion-not-recorded)',
    '        1 other: nothing that failed is known to change it.',
    '        A failing record of which it cannot be told what it should be is counted as it stands.',
    '',
    '0 of 1 KPIs ready · 1 with notes.',
  ]);
});

test('what stands first in the way of KPIs is told a line a reason, with how much more there is', () => {
  const reason = (what: string, children = 0) => ({ blocks: true, what, rows: children, children });
  const blocked = (n: number, ...reasons: readonly ReturnType<typeof reason>[]) =>
    ({ measure: `kpi-${n}-x`, title: `KPI ${n}`, state: 'blocked', reasons }) as const;
  const twice = reason('The same twice', 9);
  const kpis = [blocked(1, twice, reason('Other')), blocked(2, twice), blocked(8, reason('It needs board.csv'))];
  expect(figuresText({ effects: [], readiness: kpis }).split('\n')).toEqual([
    '0 of 3 KPIs ready · 3 blocked.',
    '        KPIs 1 and 2: the same twice (9 children); and up to 1 other thing',
    '        KPI 8: it needs board.csv',
  ]);
});

test('the JSON has every figure and its ends unrounded, and names no child', () => {
  const json = figuresJson({ effects, readiness });
  expect(json.readiness).toMatchObject({ line: '0 of 1 KPIs ready · 1 with notes', kpis: [{ state: 'with-notes' }] });
  expect(json.figures).toHaveLength(2);
  expect(json.figures[1]).toMatchObject({
    series: 'kpi6.completed',
    period: '2024Q2',
    now: { numerator: 10, denominator: 12 },
    lowest: { numerator: 10, denominator: 12 },
    highest: { numerator: 12, denominator: 12, value: 100 },
    records: 2,
    checks: ['completion-not-recorded'],
  });
  expect(json.figures[0]).toMatchObject({ now: { numerator: 12, denominator: null, value: 12 } });
  expect(JSON.stringify(json)).not.toMatch(/"C\d+"/);
});
