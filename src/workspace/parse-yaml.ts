import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../errors.ts';
import type { Source } from './issues.ts';

/** A YAML file as it stands, and the values in it. What is not YAML is refused, with its line. */
export function parseYaml(
  file: string,
  text: string,
  keysAt: Source['keysAt'],
): { readonly source: Source; readonly plain: unknown } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line;
    throw unusableFile(file, [`${file}, line ${line}: this is not YAML. ${broken.message.split('\n')[0]}`], broken);
  }
  return { source: { file, document, lines, keysAt }, plain: asPlain(file, document) };
}

/** The document's values; an alias that names nothing is the one fault that shows only here. */
function asPlain(file: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw unusableFile(file, [`${file}: this is not YAML. ${why}`], cause as Error);
  }
}

/** All that is wrong with a file of the workspace, one line a complaint. */
export const unusableFile = (file: string, complaints: readonly string[], cause?: Error): UserError =>
  new UserError(complaints.join('\n'), `Correct ${file} and run the command again; the README lists every key.`, {
    cause,
  });
