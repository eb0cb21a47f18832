import type { LoggerInterface } from 'vega';

const said = (parts: readonly unknown[]): string => parts.map(String).join(' ');

/** A logger for vega that hands warnings on, throws errors, and writes nothing anywhere. */
export function collectingLogger(onWarning: (warning: string) => void): LoggerInterface {
  const logger: LoggerInterface = {
    level: ((level?: number) => (level === undefined ? 2 : logger)) as LoggerInterface['level'],
    warn(...parts: readonly unknown[]) {
      onWarning(said(parts));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
    error(...parts: readonly unknown[]) {
      throw new Error(`A chart could not be drawn: ${said(parts)}`);
    },
  };
  return logger;
}
