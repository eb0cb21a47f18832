import { createHash } from 'node:crypto';

export interface ManifestParts {
  readonly madeWith: string;
  readonly service: string;
  /** ISO dates. */
  readonly asAt: string;
  readonly inputs: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly rowsRead: number;
    readonly rowsRefused: number;
  }[];
  readonly checks: Readonly<Record<string, string>>;
  readonly outputs: readonly {
    readonly file: string;
    readonly content: string | Uint8Array;
    readonly standard?: string;
  }[];
}

/** What one run read and wrote, with fingerprints, as JSON. It holds no clock, so the same run gives the same bytes. */
export function manifestJson({ outputs, ...parts }: ManifestParts): string {
  const written = outputs.map(({ file, content, standard }) => ({
    file,
    sha256: createHash('sha256').update(content).digest('hex'),
    ...(standard && { standard }),
  }));
  return `${JSON.stringify({ schema: 1, ...parts, outputs: written }, null, 2)}\n`;
}
