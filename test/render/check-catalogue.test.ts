import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { outcomeBeforeOffence } from '../../src/checks/outcome-before-offence.ts';
import { checksCsv, checksMarkdown, checksTable } from '../../src/render/check-catalogue.ts';

test('a check for a screen: its code, cost and title on a line, and the rest under it', () => {
  expect(checksTable([outcomeBeforeOffence])).toBe(`Code                    What it costs               What is wrong
outcome-before-offence  changes a published figure  The outcome is dated before its offence
  Looks at: outcomes.csv (outcome_date)
  Touches: first-time-entrants, diversion, disparity-counts, disproportionality, disproportionality-by-characteristic, kpi-9-serious-violence, custodial-sentences, reoffending, reoffending-tracker, reoffending-concentration, reoffending-after-diversion
  Source: Youth Justice Board data-quality views: an outcome dated before its offence.`);
});

test('a row a check as CSV and as Markdown, and nothing left out', () => {
  expect(checksCsv(checks).split('\n')).toHaveLength(checks.length + 1);
  expect(checksCsv([outcomeBeforeOffence]).split('\n')[1]).toBe(
    'outcome-before-offence,changes a published figure,The outcome is dated before its offence,outcomes.csv (outcome_date),"first-time-entrants, diversion, disparity-counts, disproportionality, disproportionality-by-characteristic, kpi-9-serious-violence, custodial-sentences, reoffending, reoffending-tracker, reoffending-concentration, reoffending-after-diversion",Youth Justice Board data-quality views: an outcome dated before its offence.',
  );
  const lines = checksMarkdown(checks).split('\n');
  expect(lines).toHaveLength(checks.length + 2);
  for (const line of lines) expect(line.replaceAll(/\\./g, '').match(/\|/g)).toHaveLength(7);
});

test('text in Markdown can neither end its cell nor begin mark-up', () => {
  const hostile = { ...outcomeBeforeOffence, title: 'a | b\n<b>*x* \\|' };
  expect(checksMarkdown([hostile])).toContain('| a \\| b \\<b>\\*x\\* \\\\\\| |');
});
