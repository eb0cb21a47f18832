/** The stages at which groups are set beside one another, from the first to the last, and how each is told. */
const stages = {
  offence: { row: 'Offence', did: 'had an offence recorded' },
  diversion: { row: 'Diversion', did: 'were diverted' },
  children: { row: 'Caution or sentence', did: 'were cautioned or sentenced' },
  fte: { row: 'First entry', did: 'became first-time entrants' },
  court: { row: 'Court sentence', did: 'were sentenced at court' },
  custody: { row: 'Custody', did: 'were sentenced to custody' },
  remand: { row: 'Remand', did: 'were remanded to youth detention' },
} as const;

export type DisparityStage = keyof typeof stages;
export const disparityStages = Object.keys(stages) as readonly DisparityStage[];

/** A stage as the name of a row: `Custody`. */
export const stageRow = (stage: DisparityStage): string => stages[stage].row;

/** A stage as what was done or befell: `were sentenced to custody`. */
export const stageDid = (stage: DisparityStage): string => stages[stage].did;
