import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { UserError } from '../errors.ts';

/** The file in which `check` keeps what it found, to say next time what has moved. */
export const historyFile = 'checks-history.json';

/** So many runs of each service are kept. */
const mostRuns = 24;

const texts = z.readonly(z.array(z.string()));
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const run = z.object({
  service: z.string(),
  on: z.optional(isoDay),
  asAt: isoDay,
  inputs: z.string(),
  rows: z.record(z.string(), z.number()),
  latest: z.record(z.string(), isoDay),
  teams: texts,
  workers: texts,
  checks: z.record(z.string(), z.object({ lookedAt: texts, standing: texts, waived: texts })),
});

const history = z.object({ schema: z.literal(1), runs: z.array(run) });

type Run = z.infer<typeof run>;

/** The runs kept in a folder, the oldest first; none, and what is wrong, where the file is not one that can be used. */
export interface History {
  readonly runs: readonly Run[];
  readonly trouble?: string;
}

/** Reads the history of a folder. A file that cannot be used stops nothing: it is said. */
export async function readHistory(folder: string): Promise<History> {
  const path = join(folder, historyFile);
  try {
    const read = history.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return read.success ? read.data : { runs: [], trouble: `${path} is not a history that this version can read.` };
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code)))
      return { runs: [] };
    return { runs: [], trouble: `${path} is damaged or cannot be read.` };
  }
}

/** The history as its file holds it, a run a line: the latest runs of each service. */
export function historyJson(runs: readonly Run[]): string {
  const later = (run: Run, place: number): number =>
    runs.slice(place + 1).filter(({ service }) => service === run.service).length;
  const kept = runs.filter((run, place) => later(run, place) < mostRuns);
  return `{"schema":1,"runs":[\n${kept.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

/** Gives a history that cannot be used another name, so that it is not written over. Returns its path. */
export async function setHistoryAside(folder: string): Promise<string> {
  const to = await freePath(folder, 1);
  try {
    await rename(join(folder, historyFile), to);
    return to;
  } catch (cause) {
    throw new UserError(`${join(folder, historyFile)} cannot be given another name.`, 'Move it elsewhere yourself.', {
      exit: 6,
      cause,
    });
  }
}

async function freePath(folder: string, number: number): Promise<string> {
  const path = join(folder, `checks-history.unusable${number > 1 ? `-${number}` : ''}.json`);
  const taken = await stat(path).then(
    () => true,
    () => false,
  );
  return taken ? freePath(folder, number + 1) : path;
}
