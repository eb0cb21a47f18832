import type { Loader, LoggerInterface } from 'vega';

/** What goes to vega instead of the console and the network, and what came of it. */
export interface ChartWitness {
  readonly logger: LoggerInterface;
  /** Vega would fetch data, pictures and links through it: this one fetches nothing and reads no file. */
  readonly loader: Loader;
  readonly warnings: readonly string[];
  /** What the chart may not be drawn with: errors, and whatever it asked for from outside. */
  readonly errors: readonly string[];
}

const said = (parts: readonly unknown[]): string => parts.map(String).join(' ');

/** Vega swallows what a logger or a loader throws in the middle of a run, so this only notes it. */
export function witnessChart(): ChartWitness {
  const warnings: string[] = [];
  const errors: string[] = [];
  const logger: LoggerInterface = {
    level: ((level?: number) => (level === undefined ? 2 : logger)) as LoggerInterface['level'],
    info: () => logger,
    debug: () => logger,
    warn(...parts: readonly unknown[]) {
      warnings.push(said(parts));
      return logger;
    },
    error(...parts: readonly unknown[]) {
      errors.push(said(parts));
      return logger;
    },
  };
  const refuse = (address: string): Promise<never> => {
    const error = `a chart may not fetch anything, and this one asks for ${address}`;
    errors.push(error);
    return Promise.reject(new Error(error));
  };
  return { logger, loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse }, warnings, errors };
}
