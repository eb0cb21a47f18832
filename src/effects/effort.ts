import type { Dataset } from '../dataset/dataset.ts';
import { mostBatches } from './batches.ts';

/** How often a figure may be counted again. */
export interface Effort {
  /** Batches in which everything is tried for the first time. */
  readonly batches: number;
  /** Recounts of what was found to act. */
  readonly trials: number;
}

/** Rows gone through for all figures together, each time one is counted again: about a minute's work. */
const mostRows = 120_000_000;

/** Of extracts however large, each figure is counted again so often. */
const fewestRecounts = 6;

/** What may be spent on each of some figures. It follows from the extracts alone, so that every run says the same. */
export function effortFor({ links, texts, ...tables }: Dataset, figures: number): Effort {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  const recounts = Math.max(fewestRecounts, Math.floor(mostRows / Math.max(1, rows * figures)));
  const batches = Math.min(mostBatches, Math.floor(recounts / 3));
  return { batches, trials: recounts - batches };
}
