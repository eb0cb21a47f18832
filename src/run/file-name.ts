/** Names that Windows keeps for its devices, with whatever ending. */
const devices = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i;

/** Letters of a name: with its folder, its number and its ending it stays well inside the 260 of a path on Windows. */
const LONGEST = 80;

/** Bytes of a name: with its number, its ending and what it is called while it is written, inside the 255 of other systems. */
const MOST_BYTES = 180;

/** A name as a file on Windows may be called, without its ending; nothing that could lead out of its folder is left. */
function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]/gu, '-')
    .replace(/\s+/g, ' ');
  const trimmed = shortened(plain).replace(/^[. ]+|[. ]+$/g, '');
  const bare = trimmed.split('.')[0]?.trimEnd() ?? '';
  return trimmed === '' ? 'unnamed' : devices.test(bare) ? `${trimmed}-` : trimmed;
}

function shortened(name: string): string {
  let kept = '';
  for (const letter of [...name].slice(0, LONGEST))
    if (Buffer.byteLength(kept + letter) <= MOST_BYTES) kept += letter;
    else break;
  return kept;
}

/**
 * A file name for each name, in their order: safe on Windows, and no two the same to a disk that takes capitals and small
 * letters for one. `taken` are file names already in use.
 */
export function fileNames(names: readonly string[], ending: string, taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(asOnDisk));
  return names.map((name) => {
    const safe = safeName(name);
    let file = `${safe}${ending}`;
    for (let number = 2; used.has(asOnDisk(file)); number++) file = `${safe} (${number})${ending}`;
    used.add(asOnDisk(file));
    return file;
  });
}

const asOnDisk = (file: string): string => file.normalize('NFC').toLowerCase();
