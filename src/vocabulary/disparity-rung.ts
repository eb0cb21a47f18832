/** How a stage is told: as a row, as what befell children, and out of whom on the stage before. */
interface StageWords {
  readonly row: string;
  readonly did: string;
  /** The children out of whom they come, as what befell those; absent where these are the population itself. */
  readonly before?: string;
  /** What befell them among those, where it is told otherwise than on the population. */
  readonly didAmong?: string;
}

/** The stages at which groups are set beside one another, from the first to the last, and how each is told. */
const stages = {
  offence: { row: 'Offence', did: 'had an offence recorded' },
  diversion: { row: 'Diversion', did: 'were diverted', before: 'dealt with' },
  children: { row: 'Caution or sentence', did: 'were cautioned or sentenced', before: 'dealt with' },
  fte: {
    row: 'First entry',
    did: 'became first-time entrants',
    before: 'dealt with who had no earlier caution or sentence',
  },
  court: { row: 'Court sentence', did: 'were sentenced at court', before: 'cautioned or sentenced' },
  custody: { row: 'Custody', did: 'were sentenced to custody', before: 'sentenced at court' },
  remand: {
    row: 'Remand',
    did: 'were remanded to youth detention',
    before: 'sentenced at court',
    didAmong: 'had been remanded to youth detention before it',
  },
} as const satisfies Readonly<Record<string, StageWords>>;

export type DisparityStage = keyof typeof stages;
export const disparityStages = Object.keys(stages) as readonly DisparityStage[];

const wordsOf = (stage: DisparityStage): StageWords => stages[stage];

/** A stage as the name of a row: `Custody`. */
export const stageRow = (stage: DisparityStage): string => stages[stage].row;

/** A stage as what was done or befell: `were sentenced to custody`. */
export const stageDid = (stage: DisparityStage): string => stages[stage].did;

/** The same of the children of the stage before. */
export const stageDidAmong = (stage: DisparityStage): string => wordsOf(stage).didAmong ?? stageDid(stage);

/** The children of the stage before, as what befell them: `sentenced at court`. */
export const stageBefore = (stage: DisparityStage): string => wordsOf(stage).before ?? 'aged 10 to 17';
