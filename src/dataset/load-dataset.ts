import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UserError } from '../errors.ts';
import type { TableName } from '../extracts/index.ts';
import { extracts } from '../extracts/index.ts';
import type { Mapping } from '../extracts/mapping.ts';
import { canonicalForm } from '../extracts/mapping.ts';
import type { ReadTable } from '../extracts/read-extract.ts';
import { readExtract } from '../extracts/read-extract.ts';
import { TextPool } from '../extracts/text-pool.ts';
import { buildDataset } from './build-dataset.ts';
import type { Dataset } from './dataset.ts';
import { findFile } from './find-file.ts';

/** What a workspace says of one extract: its file, and what differs from the canonical form. */
export type ExtractSetting = { readonly [K in keyof Mapping]?: Mapping[K] | undefined } & {
  readonly file?: string | undefined;
};

/** One file as it was read, to be named in the report and the manifest. */
export interface InputFile {
  readonly table: TableName;
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** The SHA-256 of its bytes, worked out when it is asked for. */
  readonly fingerprint: () => string;
}

export interface Load {
  readonly dataset: Dataset;
  readonly files: readonly InputFile[];
}

const names = Object.keys(extracts) as readonly TableName[];

/** Reads every extract of a folder that is there. One that a setting names must be there; and some must. */
export async function loadDataset(
  folder: string,
  settings: Readonly<Record<string, ExtractSetting | undefined>>,
): Promise<Load> {
  const texts = new TextPool();
  const read: { [T in TableName]?: ReadTable } = {};
  const files: InputFile[] = [];
  for (const table of names) {
    const { name } = extracts[table];
    const setting = settings[name] ?? {};
    const path = await findFile(folder, setting.file ?? `${name}.csv`);
    if (path === undefined) refuseMissing(folder, setting);
    else {
      const bytes = await open(path);
      read[table] = readExtract(extracts[table], { file: basename(path), bytes, mapping: mappingOf(setting) }, texts);
      files.push({
        table,
        file: basename(path),
        path,
        bytes: bytes.length,
        fingerprint: fingerprintOf(bytes),
      });
    }
  }
  if (files.length === 0) throw noExtracts(folder);
  return { dataset: buildDataset(read, texts), files };
}

/** Hashes once, and only where somebody asks. */
function fingerprintOf(bytes: Buffer): () => string {
  let hash: string | undefined;
  return () => {
    hash ??= createHash('sha256').update(bytes).digest('hex');
    return hash;
  };
}

const mappingOf = (setting: ExtractSetting): Mapping => ({
  delimiter: setting.delimiter ?? canonicalForm.delimiter,
  encoding: setting.encoding,
  dates: setting.dates ?? canonicalForm.dates,
  headings: setting.headings ?? canonicalForm.headings,
  codes: setting.codes ?? canonicalForm.codes,
});

async function open(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new UserError(
      `${basename(path)} cannot be opened.`,
      'If it is open in Excel, close it there and run the command again.',
      { exit: 3, cause },
    );
  }
}

function refuseMissing(folder: string, { file }: ExtractSetting): void {
  if (file === undefined) return;
  throw new UserError(
    `There is no file "${file}" in ${folder}, which boardpack.yaml names.`,
    'Export it into that folder, or correct its name under file: in boardpack.yaml.',
    { exit: 3 },
  );
}

const noExtracts = (folder: string): UserError =>
  new UserError(
    `There is no extract in ${folder}: none of ${names.map((table) => `${extracts[table].name}.csv`).join(', ')}.`,
    'Export at least children, offences, outcomes and population into it, or name your files in boardpack.yaml.',
    { exit: 3 },
  );
