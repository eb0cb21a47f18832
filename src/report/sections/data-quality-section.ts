import type { Block, Section } from '../document.ts';
import type { Readiness } from '../quality/readiness.ts';
import { readinessBlocks } from '../quality/readiness-blocks.ts';
import type { Story } from '../story.ts';
import { checkBlocks } from './check-blocks.ts';
import { movementBlocks } from './movement-blocks.ts';
import { recordingBlocks } from './recording-blocks.ts';
import { waiverBlocks } from './waiver-blocks.ts';

/** What was checked and what was found: how many rows, why it matters. It counts rows and never quotes them. */
export function dataQualitySection(story: Story, kpis: readonly Readiness[]): Section {
  const { checks, checked, problems, unmapped } = story;
  return {
    id: 'data-quality',
    heading: 'Quality of the data behind these figures',
    blocks: [
      ...readinessBlocks(story, kpis),
      { kind: 'subheading', id: 'what-the-checks-found', text: 'What the checks found' },
      ...checkBlocks(checks),
      ...(checked ? [...waiverBlocks(checked), ...movementBlocks(checked)] : []),
      ...readingProblems(problems),
      ...unmappedTexts(unmapped),
      ...recordingBlocks(story),
    ],
  };
}

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
