import type {
  Block,
  BlockOf,
  FindingRow,
  Icon,
  ReportDocument,
  Section,
  Signal,
  SummaryRow,
} from '../report/document.ts';

/** What a shape stands for, in the key. */
const MEANINGS: Readonly<Record<Signal, string>> = {
  better: 'better for children, by more than chance',
  worse: 'worse for children, by more than chance',
  different: 'stands out from chance',
  none: 'no clear difference',
};

const MARK_OF_STATE: Readonly<Record<FindingRow['state'], Signal>> = {
  Passed: 'better',
  Failed: 'worse',
  Waived: 'none',
  'Not run': 'none',
};

/** From this many columns a table may be wider than a narrow screen, and scrolls by itself. */
const WIDE_FROM = 4;

/** From this many columns with ids there is no room beside the numbers, and the ids stand under them. */
const DENSE_FROM = 5;

/** From this many columns of any kind there is no room beside the numbers either. */
const CROWDED_FROM = 8;

/** Letters a cell may have for its id to stand beside them. */
const ROOM_BESIDE = 13;

/** A short table takes up to so many letters a row, and less than the width of the page, so that its figures stand near their names. */
const NARROW_UP_TO = 48;

type Headlines = { readonly kind: 'headlines'; readonly items: readonly BlockOf<'headline'>[] };
type Laid = Headlines | ({ readonly kind: Exclude<Block['kind'], 'headline'> } & Readonly<Record<string, unknown>>);

/** A document with the few things added that page and PDF both need and that say nothing new. */
export interface LaidOut extends Omit<ReportDocument, 'sections'> {
  readonly sections: readonly (Omit<Section, 'blocks'> & {
    readonly number: number;
    readonly blocks: readonly Laid[];
  })[];
}

/** What is heard for a shape: only what the word beside it does not say, so that nothing is heard twice. */
const HEARD: Partial<Record<Signal, string>> = { better: 'better for children', worse: 'worse for children' };

/** The shape of a row; what was not tested, or is not there, has none. */
const shapeOf = ({ signal, word }: SummaryRow): Signal | '' =>
  signal === 'none' && word.startsWith('Not ') ? '' : signal;

function layOutSummary(block: BlockOf<'summary'>): Laid {
  const used = new Set(block.rows.map(shapeOf));
  const signals = (['better', 'worse', 'different', 'none'] as const).filter((signal) => used.has(signal));
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, shape: shapeOf(row), heard: HEARD[row.signal] ?? '' })),
    key: signals.map((signal) => ({ signal, words: MEANINGS[signal] })),
  };
}

/** What an icon stands for; the icons used make a key in this order. The word beside an icon says all that is heard. */
const ICON_MEANINGS: Readonly<Record<Icon, string>> = {
  common: 'usual variation: no signal',
  'improvement-high': 'a signal of improvement, on the high side',
  'improvement-low': 'a signal of improvement, on the low side',
  'concern-high': 'a signal of concern, on the high side',
  'concern-low': 'a signal of concern, on the low side',
  'neutral-high': 'a signal on the high side, neither better nor worse',
  'neutral-low': 'a signal on the low side, neither better nor worse',
  passes: 'target consistently met',
  fails: 'target consistently missed',
  'hit-and-miss': 'target inside the usual range: met some quarters, missed others',
};

function layOutIcons(block: BlockOf<'icons'>): Laid {
  const used = new Set(block.rows.flatMap(({ variation, assurance }) => [variation.icon, assurance.icon]));
  const icons = (Object.keys(ICON_MEANINGS) as Icon[]).filter((icon) => used.has(icon));
  return {
    ...block,
    key: icons.map((icon) => ({ icon, words: ICON_MEANINGS[icon] })),
  };
}

function layOutTable(block: BlockOf<'table'>): Laid {
  const longest = Math.max(0, ...block.rows.map((row) => row.join('').length));
  const wide = block.head.length >= WIDE_FROM;
  const ids = block.ids ?? [];
  const identified = block.head.map((_, column) => ids.some((row) => row[column]));
  const rows = block.rows.map((cells, row) =>
    cells.map((text, column) => ({
      text,
      id: ids[row]?.[column] ?? '',
      numeric: block.head[column]?.numeric ?? false,
      identified: identified[column] ?? false,
    })),
  );
  const long = block.rows.some((cells) =>
    cells.some((text, column) => identified[column] && text.length > ROOM_BESIDE),
  );
  const crowded = block.head.length >= CROWDED_FROM;
  const dense = long || crowded || identified.filter(Boolean).length >= DENSE_FROM;
  const head = block.head.map((cell, column) => ({ ...cell, identified: identified[column] ?? false }));
  return { ...block, head, rows, dense, wide, narrow: !wide && longest <= NARROW_UP_TO };
}

function layOutBlock(block: Exclude<Block, { kind: 'headline' }>): Laid {
  if (block.kind === 'summary') return layOutSummary(block);
  if (block.kind === 'chart') return { ...block, means: block.means ?? '' };
  if (block.kind === 'icons') return layOutIcons(block);
  if (block.kind === 'table') return layOutTable(block);
  if (block.kind === 'findings')
    return { ...block, rows: block.rows.map((row) => ({ ...row, mark: MARK_OF_STATE[row.state] })) };
  return { ...block };
}

function layOutBlocks(blocks: readonly Block[]): readonly Laid[] {
  const laid: Laid[] = [];
  for (const block of blocks) {
    const last = laid.at(-1);
    if (block.kind !== 'headline') laid.push(layOutBlock(block));
    else if (last?.kind === 'headlines') laid[laid.length - 1] = { kind: 'headlines', items: [...last.items, block] };
    else laid.push({ kind: 'headlines', items: [block] });
  }
  return laid;
}

/** Numbers the sections, puts headlines that follow one another side by side, and adds the key to the shapes used. */
export function layOut(document: ReportDocument): LaidOut {
  return {
    ...document,
    sections: document.sections.map((section, index) => ({
      ...section,
      number: index + 1,
      blocks: layOutBlocks(section.blocks),
    })),
  };
}
