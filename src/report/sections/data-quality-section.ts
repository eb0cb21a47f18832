import type { CheckResult } from '../../checks/run-checks.ts';
import { listed, sayCount } from '../../vocabulary/wording.ts';
import type { Block, FindingRow, Section } from '../document.ts';
import type { Readiness } from '../quality/readiness.ts';
import { readinessBlocks } from '../quality/readiness-blocks.ts';
import type { Story } from '../story.ts';
import { timelinessTable } from '../tables/timeliness-table.ts';
import { withMarks } from '../with-marks.ts';
import { movementBlocks } from './movement-blocks.ts';
import { waiverBlocks } from './waiver-blocks.ts';

/** What was checked and what was found: how many rows, why it matters, what to do. It counts rows and never quotes them. */
export function dataQualitySection(story: Story, kpis: readonly Readiness[]): Section {
  const { checks, checked, problems, unmapped, timeliness } = story;
  const of = (state: CheckResult['state']): number => checks.filter((result) => result.state === state).length;
  const lead = `${sayCount(checks.length, 'check was', 'checks were')} made on the extracts behind these figures: ${of('passed')} passed, ${of('failed')} found rows to look at${waivedOnly(of('waived'))} and ${of('not run')} could not be made.`;
  return {
    id: 'data-quality',
    heading: 'Quality of the data behind these figures',
    blocks: [
      ...readinessBlocks(story, kpis),
      { kind: 'paragraph', text: lead },
      { kind: 'findings', caption: 'Checks, and what they found', rows: checks.map(checkRow) },
      ...(checked ? [...waiverBlocks(checked), ...movementBlocks(checked)] : []),
      ...readingProblems(problems),
      ...unmappedTexts(unmapped),
      ...howSoonEntered(timeliness),
    ],
  };
}

const waivedOnly = (checks: number): string => (checks > 0 ? `, ${checks} found only what is waived` : '');

const states = { passed: 'Passed', failed: 'Failed', waived: 'Waived', 'not run': 'Not run' } as const;

const checkRow = ({ check, state, findings, waived, lacking }: CheckResult): FindingRow => ({
  title: check.title,
  state: states[state],
  found:
    state === 'not run'
      ? `It needs ${listed(lacking)}`
      : [
          sayCount(findings.length, 'row', 'rows'),
          ...(waived.length > 0 ? [`${waived.length} waived`] : []),
          ...without(lacking),
        ].join(', '),
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

/** How soon outcomes were entered; nothing where no date of entry is known. */
function howSoonEntered(timeliness: Story['timeliness']): readonly Block[] {
  if (timeliness.every(({ told }) => told === 0)) return [];
  return [
    { kind: 'subheading', id: 'how-soon-entered', text: 'How soon outcomes were entered in the case system' },
    ...withMarks(timelinessTable(timeliness)),
    {
      kind: 'note',
      text: 'A working day is one from Monday to Friday that is no bank holiday in England and Wales: from a Friday to the Monday after is 1. Half of the outcomes were entered within the working days told. A date of entry before the outcome or after the as-at date is impossible; such outcomes, and those without one, are left out. What has not been entered yet is in no figure here, so the latest quarter may look quicker than it was.',
    },
  ];
}
