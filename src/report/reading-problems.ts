import type { Problem, ProblemKind, Transcript } from '../extracts/transcript.ts';
import { sayCount } from '../vocabulary/wording.ts';
import type { ReadingProblem, Story } from './story.ts';

interface Wording {
  readonly what: (problem: Problem) => string;
  readonly because: string;
  readonly fix: string;
}

/** `1 cell is blank`, `3 cells are blank`. */
const cells = ({ lines }: Problem, is: string, are: string): string =>
  lines.length === 1 ? `1 cell ${is}` : `${sayCount(lines.length, 'cell', 'cells')} ${are}`;

const wordings: Readonly<Record<ProblemKind, Wording>> = {
  'column missing': {
    what: ({ expects }) => `There is no column ${expects}`,
    because: 'Every row counts as blank in it.',
    fix: 'Add the column to the export, or say its local heading under headings in boardpack.yaml.',
  },
  'no rows': {
    what: () => 'The file has headings and no rows',
    because: 'Every figure from it is nought, which may not be true.',
    fix: 'If it should not be empty, export it again without filters.',
  },
  'ragged row': {
    what: ({ lines, expects }) => `${sayCount(lines.length, 'row has', 'rows have')} more or fewer than ${expects}`,
    because: 'It cannot be told which cell is which, so the rows are refused and in no figure.',
    fix: 'Look at the end of the line for a cell too many or too few, then for a delimiter inside a cell that is not in quotation marks; export again.',
  },
  'record over many lines': {
    what: ({ lines }) => `${sayCount(lines.length, 'record covers', 'records cover')} more than 20 lines`,
    because:
      'A quotation mark left open takes in the rows after it, up to the next one, as if they were one long note.',
    fix: 'Look at the line in a text editor: if rows stand inside a cell, close the quotation mark in the case system and export again.',
  },
  'identifier blank': {
    what: (problem) => cells(problem, 'is blank that identifies its row', 'are blank that identify their rows'),
    because: 'The rows cannot be tied to a child or an offence, so they are refused and in no figure.',
    fix: 'Fill the identifier in the case system and export again.',
  },
  'identifier damaged': {
    what: (problem) =>
      cells(
        problem,
        'holds an identifier that a spreadsheet has turned into a number such as 1.23E+05',
        'hold identifiers that a spreadsheet has turned into numbers such as 1.23E+05',
      ),
    because:
      'The identifier is lost. A row that cannot do without it is refused and in no figure; any other is kept without it.',
    fix: 'Export again, and do not open and save the file in a spreadsheet on the way: the identifier cannot be told from what is left of it.',
  },
  'cell blank': {
    what: (problem) => cells(problem, 'is blank that must be filled', 'are blank that must be filled'),
    because: 'The rows are kept, but no figure that needs the cell counts them.',
    fix: 'Fill the field in the case system and export again.',
  },
  'not a date': {
    what: (problem) =>
      cells(problem, 'is not a date in the style set for the file', 'are not dates in the style set for the file'),
    because: 'The rows are kept, but no figure that needs the date counts them.',
    fix: 'If every date is wrong, set dates: dd/mm/yyyy (or iso) for this extract in boardpack.yaml; else correct them in the case system.',
  },
  'not a number': {
    what: (problem) => cells(problem, 'is not a number', 'are not numbers'),
    because: 'The rows are kept, and the cells are taken as not known.',
    fix: 'Correct them in the case system, or leave them blank where the number is not known.',
  },
  'not true or false': {
    what: (problem) => cells(problem, 'is neither true nor false', 'are neither true nor false'),
    because: 'The cells are taken as not known.',
    fix: 'Map the texts under codes for this extract in boardpack.yaml, or correct them.',
  },
  'not a known code': {
    what: (problem) => cells(problem, 'holds a text that maps to no code', 'hold texts that map to no code'),
    because: 'An outcome that maps to nothing counts nowhere; any other code is taken as not known.',
    fix: 'Map the texts, which findings.csv lists with their lines, under codes for this extract in boardpack.yaml; boardpack explain of the check on that column lists the codes.',
  },
  'encoding guessed': {
    what: () => 'The file is not UTF-8 and was read as Windows-1252',
    because: 'Names of places and codes with accents may be read wrongly if it is neither.',
    fix: 'Put encoding: windows-1252 for this extract in boardpack.yaml to say that it is so.',
  },
};

/** Problems that may be as it should be. */
const queries: readonly ProblemKind[] = ['no rows', 'record over many lines', 'encoding guessed'];

/** Extracts without which nothing can be counted: one that is empty is never as it should be. */
const neverEmpty: readonly string[] = ['children', 'offences', 'outcomes'];

const isQuery = ({ kind, table }: Problem): boolean =>
  queries.includes(kind) && !(kind === 'no rows' && neverEmpty.includes(table));

/** Lines named one by one; more of them are counted. */
const mostLines = 8;

/** Everything that was wrong with the files as they were read, in words. */
export const readingProblems = (transcripts: readonly Transcript[]): readonly ReadingProblem[] =>
  transcripts.flatMap(({ problems }) => problems).map(sayProblem);

/** Texts that map to no code, with the file they stand in. */
export const unmappedTexts = (transcripts: readonly Transcript[]): Story['unmapped'] =>
  transcripts.flatMap(({ table, file, unmapped }) => unmapped.map((text) => ({ table, file, ...text })));

function sayProblem(problem: Problem): ReadingProblem {
  const { what, because, fix } = wordings[problem.kind];
  return {
    severity: isQuery(problem) ? 'look' : 'blocks',
    file: problem.file,
    what: what(problem),
    where: whereIs(problem),
    at: { heading: problem.heading ?? '', lines: problem.lines, listed: problem.kind === 'not a known code' },
    because,
    fix,
  };
}

function whereIs({ kind, file, heading, lines }: Problem): string {
  if (kind === 'encoding guessed') return file;
  const named = lines.slice(0, mostLines).join(', ');
  const more = lines.length > mostLines ? ` and ${lines.length - mostLines} more` : '';
  return `${file}${heading === undefined ? '' : `, ${heading}`}, ${lines.length === 1 ? 'line' : 'lines'} ${named}${more}`;
}
