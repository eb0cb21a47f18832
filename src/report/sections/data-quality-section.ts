import type { CheckResult } from '../../checks/run-checks.ts';
import { listed, sayCount } from '../../vocabulary/wording.ts';
import type { Block, FindingRow, Section } from '../document.ts';
import type { Readiness } from '../quality/readiness.ts';
import { readinessBlocks } from '../quality/readiness-blocks.ts';
import type { Story } from '../story.ts';

/** What was checked and what was found: how many rows, why it matters, what to do. It counts rows and never quotes them. */
export function dataQualitySection(story: Story, kpis: readonly Readiness[]): Section {
  const { checks, problems, unmapped } = story;
  const of = (state: CheckResult['state']): number => checks.filter((result) => result.state === state).length;
  const lead = `${sayCount(checks.length, 'check was', 'checks were')} made on the extracts behind these figures: ${of('passed')} passed, ${of('failed')} found rows to look at and ${of('not run')} could not be made.`;
  return {
    id: 'data-quality',
    heading: 'Quality of the data behind these figures',
    blocks: [
      ...readinessBlocks(story, kpis),
      { kind: 'paragraph', text: lead },
      { kind: 'findings', caption: 'Checks, and what they found', rows: checks.map(checkRow) },
      ...readingProblems(problems),
      ...unmappedTexts(unmapped),
    ],
  };
}

const states = { passed: 'Passed', failed: 'Failed', 'not run': 'Not run' } as const;

const checkRow = ({ check, state, findings, lacking }: CheckResult): FindingRow => ({
  title: check.title,
  state: states[state],
  found:
    state === 'not run'
      ? `It needs ${listed(lacking)}`
      : [sayCount(findings.length, 'row', 'rows'), ...without(lacking)].join(', '),
  because: check.because,
  fix: check.fix,
});

/** Tables a check could not look at, beside those it did. */
const without = (lacking: readonly string[]): readonly string[] =>
  lacking.length > 0 ? [`without ${listed(lacking)}`] : [];

function readingProblems(problems: Story['problems']): readonly Block[] {
  if (problems.length === 0) return [{ kind: 'paragraph', text: 'Every cell of the extracts could be read.' }];
  return [
    { kind: 'subheading', id: 'cells-that-could-not-be-read', text: 'What could not be read' },
    {
      kind: 'table',
      caption: 'Cells and rows that could not be read, one line a cause',
      head: ['What', 'Where', 'Why it matters', 'What to do'].map((text) => ({ text, numeric: false })),
      rows: problems.map(({ what, where, because, fix }) => [what, where, because, fix]),
    },
  ];
}

/** How many texts of a column map to nothing. The texts themselves may be names: they are in findings.csv alone. */
function unmappedTexts(unmapped: Story['unmapped']): readonly Block[] {
  if (unmapped.length === 0) return [];
  const columns = [...new Set(unmapped.map(({ file, heading }) => `${file}, ${heading}`))];
  const of = (column: string) => unmapped.filter(({ file, heading }) => `${file}, ${heading}` === column);
  return [
    { kind: 'subheading', id: 'unmapped-texts', text: 'Texts that map to no code' },
    {
      kind: 'table',
      caption: 'Texts that map to no code, by column; findings.csv lists them',
      head: ['Column', 'Different texts', 'Rows'].map((text, place) => ({ text, numeric: place > 0 })),
      rows: columns.map((column) => [
        column,
        String(of(column).length),
        String(of(column).reduce((sum, { rows }) => sum + rows, 0)),
      ]),
    },
  ];
}
