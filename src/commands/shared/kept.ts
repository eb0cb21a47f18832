import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CheckUp, Kept } from '../../checks/check-up.ts';
import { checks } from '../../checks/index.ts';
import type { RunOrigin } from '../../checks/run-record.ts';
import { historyFile, historyJson, readHistory, setHistoryAside } from '../../run/checks-history.ts';
import type { Whole } from '../../run/write-whole.ts';
import { isoText } from '../../vocabulary/day.ts';
import { loadWaivers } from '../../workspace/load-waivers.ts';
import type { Study } from './open-study.ts';
import type { Terminal } from './terminal.ts';
import { today } from './today.ts';

/** What the checks of a study are set beside, and all that its folder of outputs keeps. */
interface Keeping {
  readonly kept: Kept & Pick<RunOrigin, 'service' | 'inputs' | 'extractedOn'>;
  /** The runs of other services in the same folder. */
  readonly others: Kept['runs'];
  /** Why the history cannot be used, where it cannot. */
  readonly trouble: string | undefined;
}

/** Reads the waivers of a workspace and the history of its checks. Writes nothing. */
export async function openKept({ workspace, files }: Study, folder: string): Promise<Keeping> {
  const { service } = workspace;
  const { waivers } = await loadWaivers(
    workspace.folder,
    checks.map(({ id }) => id),
  );
  const { runs, trouble } = await readHistory(folder);
  return {
    kept: {
      waivers,
      runs: runs.filter((run) => run.service === service),
      service,
      extractedOn: workspace.extractedOn,
      inputs: fingerprintOf(files),
    },
    others: runs.filter((run) => run.service !== service),
    trouble,
  };
}

/** The history with a run at its end, to be written. One that cannot be used is set aside first, and that is said. */
export async function nextHistory({ folder, keeping, checked }: Ended, { say }: Terminal): Promise<Whole> {
  const { others, trouble } = keeping;
  if (trouble !== undefined) {
    const aside = await setHistoryAside(folder);
    say(`${trouble} It is kept as ${aside}, and a new one is begun: this run is compared with none.`);
  }
  const runs = [...others, ...checked.before, { ...checked.now, on: isoText(today()) }];
  return { path: join(folder, historyFile), content: historyJson(runs) };
}

/** A run of the checks that has ended. */
interface Ended {
  readonly folder: string;
  readonly keeping: Keeping;
  readonly checked: CheckUp;
}

/** A fingerprint of all that was read: alike where every file is. */
function fingerprintOf(files: Study['files']): string {
  const each = files.map(({ table, fingerprint }) => `${table} ${fingerprint()}`);
  return createHash('sha256').update(each.sort().join('\n')).digest('hex');
}
