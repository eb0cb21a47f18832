import { createHash } from 'node:crypto';
import type { Kept } from '../../checks/check-up.ts';
import { checks } from '../../checks/index.ts';
import type { RunOrigin } from '../../checks/run-record.ts';
import { readHistory } from '../../run/checks-history.ts';
import { loadWaivers } from '../../workspace/load-waivers.ts';
import type { Study } from './open-study.ts';

/** What the checks of a study are set beside, and all that its folder of outputs keeps. */
export interface Keeping {
  readonly kept: Kept & Pick<RunOrigin, 'service' | 'inputs'>;
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
      inputs: fingerprintOf(files),
    },
    others: runs.filter((run) => run.service !== service),
    trouble,
  };
}

/** A fingerprint of all that was read: alike where every file is. */
function fingerprintOf(files: Study['files']): string {
  const each = files.map(({ table, fingerprint }) => `${table} ${fingerprint()}`);
  return createHash('sha256').update(each.sort().join('\n')).digest('hex');
}
