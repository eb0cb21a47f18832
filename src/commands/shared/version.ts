import manifest from '../../../package.json' with { type: 'json' };

export const version: string = manifest.version;

/** The program and its version, as reports name it. */
export const madeWith = `boardpack ${version}`;
