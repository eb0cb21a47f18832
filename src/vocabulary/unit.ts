/** Every unit a figure may be told in: what a proportion is multiplied by, and what is said after the number. */
export const units = {
  children: { multiplier: 1, said: '', heading: 'Children' },
  outcomes: { multiplier: 1, said: '', heading: 'Outcomes' },
  offences: { multiplier: 1, said: '', heading: 'Offences' },
  victims: { multiplier: 1, said: '', heading: 'Victims' },
  processes: { multiplier: 1, said: '', heading: 'Restorative processes' },
  occasions: { multiplier: 1, said: '', heading: 'Sentencing occasions' },
  episodes: { multiplier: 1, said: '', heading: 'Episodes' },
  nights: { multiplier: 1, said: '', heading: 'Bed nights' },
  percent: { multiplier: 100, said: '%', heading: 'Per cent' },
  points: { multiplier: 100, said: ' points', heading: 'Percentage points' },
  'per 1,000': { multiplier: 1_000, said: ' per 1,000', heading: 'Per 1,000 aged 10 to 17' },
  'per 10,000': { multiplier: 10_000, said: ' per 10,000', heading: 'Per 10,000 aged 10 to 17' },
  'per 100,000': { multiplier: 100_000, said: ' per 100,000', heading: 'Per 100,000 aged 10 to 17' },
  ratio: { multiplier: 1, said: ' times', heading: 'Times the rate' },
  months: { multiplier: 1, said: ' months', heading: 'Months' },
  stays: { multiplier: 1, said: '', heading: 'Stays' },
  reoffences: { multiplier: 1, said: '', heading: 'Reoffences' },
  meetings: { multiplier: 1, said: '', heading: 'Meetings' },
  attendances: { multiplier: 1, said: '', heading: 'Attendances' },
  average: { multiplier: 1, said: '', heading: 'Average' },
} as const;

export type Unit = keyof typeof units;
