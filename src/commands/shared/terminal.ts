/** What a command may say and where. Only `cli.ts` ties it to a console. */
export interface Terminal {
  /** Figures and lists, to standard output. */
  readonly print: (text: string) => void;
  /** Whether standard output is a screen that others may see, rather than a file or another program. */
  readonly interactive: boolean;
  /** Narration, to standard error; nothing under `--quiet`. */
  readonly say: (text: string) => void;
}
