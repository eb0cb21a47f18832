import type { TopLevelSpec } from 'vega-lite';

/**
 * A pack as plain data: everything that is said, nothing about how it looks. Figures arrive already said ("24 per
 * 100,000", "[c]"), so HTML, PDF and spreadsheet cannot differ.
 */
export interface ReportDocument {
  readonly schema: 1;
  readonly title: string;
  readonly service: string;
  /** The government security classification, on every page. */
  readonly marking: string;
  /** What the as-at date is, in words: `30 September 2026`; and its year, month and date, for the PDF's own date. */
  readonly asAt: string;
  readonly asAtDate: { readonly year: number; readonly month: number; readonly date: number };
  /** What the figures cover, in words. */
  readonly covers: string;
  /** Sentences for the cover, e.g. that the data are invented. */
  readonly notices: readonly string[];
  /** The program and its version. */
  readonly madeWith: string;
  readonly sections: readonly Section[];
}

/** One heading of the first rank and what stands under it. Each starts a page in print, but for one that follows. */
export interface Section {
  /** Kebab-case, unique in the document: links go to it. */
  readonly id: string;
  readonly heading: string;
  /** Short enough to stand on the page of the section before it. */
  readonly follows?: boolean;
  readonly blocks: readonly Block[];
}

export interface TableHead {
  readonly text: string;
  /** Figures stand to the right, so that their digits line up. */
  readonly numeric: boolean;
}

/** Whether a change is more than chance, and which way it points for children. Told by word and shape, never colour alone. */
export type Signal = 'none' | 'better' | 'worse' | 'different';

export interface SummaryRow {
  readonly title: string;
  /** The section that tells more. */
  readonly section: string;
  /** The sentence, its count first: the figure and what follows it. */
  readonly figure: string;
  /** The id of that figure, blank where there is none. */
  readonly id: string;
  readonly latest: string;
  readonly change: string;
  /** Whether the change was put to a test; the tests of a page are one family. */
  readonly tested: boolean;
  /** `No clear difference`, `Higher`, `Lower`, `Not yet known` … */
  readonly word: string;
  readonly signal: Signal;
}

/** The picture of a variation or an assurance; the word beside it says the same. */
export type Icon =
  | 'common'
  | `${'concern' | 'improvement' | 'neutral'}-${'high' | 'low'}`
  | 'passes'
  | 'fails'
  | 'hit-and-miss';

/** An icon with its word; or words alone, where there is nothing to picture. */
export interface IconCell {
  readonly icon: Icon | '';
  readonly word: string;
}

/** A measure on the page of icons: its latest figure, what its process chart says of it, and whether a target will be met. */
export interface IconRow {
  readonly title: string;
  /** The section that tells more. */
  readonly section: string;
  readonly figure: string;
  /** The id of that figure, blank where there is none. */
  readonly id: string;
  readonly when: string;
  readonly variation: IconCell;
  readonly assurance: IconCell;
}

export interface FindingRow {
  readonly title: string;
  readonly state: 'Passed' | 'Failed' | 'Waived' | 'Not run';
  /** Rows that fail, or what it lacked; said. */
  readonly found: string;
  readonly because: string;
}

export type Block =
  | { readonly kind: 'subheading'; readonly id: string; readonly text: string }
  | { readonly kind: 'headline'; readonly figure: string; readonly caption: string; readonly id: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'summary'; readonly caption: string; readonly rows: readonly SummaryRow[] }
  | { readonly kind: 'icons'; readonly caption: string; readonly rows: readonly IconRow[] }
  | {
      readonly kind: 'chart';
      /** Unique in the document. */
      readonly id: string;
      readonly caption: string;
      /** What the picture shows, written from its data: its alternative text. */
      readonly describedAs: string;
      /** What it means, in sentences under it. */
      readonly means?: string;
      readonly spec: TopLevelSpec;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly TableHead[];
      /** The first cell of a row is its heading. */
      readonly rows: readonly (readonly string[])[];
      /** The id of the figure in each cell, by which `boardpack trace` finds it; blank where a cell is none. */
      readonly ids?: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'definition';
      readonly title: string;
      readonly items: readonly { readonly term: string; readonly texts: readonly string[] }[];
    }
  | { readonly kind: 'findings'; readonly caption: string; readonly rows: readonly FindingRow[] };

type BlockKind = Block['kind'];
export type BlockOf<Kind extends BlockKind> = Extract<Block, { readonly kind: Kind }>;
