import type { Weighted } from './random.ts';
import type { OffenceKind } from './records.ts';

type Listed = readonly [weight: number, seriousness: number, description: string];

const kinds = (category: string, listed: readonly Listed[]): Weighted<OffenceKind> =>
  listed.map(([weight, seriousness, description]) => [
    { category, seriousness, description, knifeRelated: /knife|blade/i.test(description) },
    weight,
  ]);

/** What children come to notice for. The scores of 1 to 8 are plausible, not the Youth Justice Board's own list. */
export const OFFENCE_KINDS: Weighted<OffenceKind> = [
  ...kinds('violence_against_the_person', [
    [12, 3, 'Common assault'],
    [8, 4, 'Assault occasioning actual bodily harm'],
    [4, 4, 'Assault on an emergency worker'],
    [2.5, 5, 'Wounding or grievous bodily harm: section 20'],
    [1.2, 7, 'Wounding with intent: section 18'],
    [9, 4, 'Having a knife or bladed article in a public place'],
    [2, 4, 'Having a knife on school premises'],
    [4, 4, 'Having an offensive weapon in a public place'],
    [1.2, 5, 'Threatening with a blade'],
    [0.6, 5, 'Threats to kill'],
    [1.5, 4, 'Harassment: putting a person in fear of violence'],
    [0.08, 8, 'Attempted murder'],
  ]),
  ...kinds('robbery', [
    [6, 6, 'Robbery: personal property'],
    [2, 6, 'Attempted robbery'],
    [1.5, 7, 'Robbery: knife seen or used'],
    [0.6, 6, 'Assault with intent to rob'],
  ]),
  ...kinds('sexual_offences', [
    [1, 5, 'Sexual assault by touching'],
    [1, 4, 'Sending an indecent image of a child'],
  ]),
  ...kinds('domestic_burglary', [[2, 6, 'Burglary of a dwelling']]),
  ...kinds('non_domestic_burglary', [[1.5, 4, 'Burglary other than of a dwelling']]),
  ...kinds('theft_and_handling', [
    [10, 3, 'Theft from a shop: goods worth less than £200'],
    [3, 3, 'Theft of a pedal cycle'],
    [3, 3, 'Theft from the person – mobile phone'],
    [2, 3, 'Handling stolen goods'],
    [1, 3, 'Theft from a motor vehicle'],
    [0.8, 3, 'Going equipped for theft'],
  ]),
  ...kinds('vehicle_theft', [
    [3, 4, 'Taking a vehicle without consent'],
    [0.8, 5, 'Aggravated vehicle taking'],
    [2, 3, 'Being carried in a vehicle taken without consent'],
    [2, 4, 'Theft of a moped'],
  ]),
  ...kinds('motoring_offences', [
    [3, 2, 'Using a vehicle without insurance'],
    [2.5, 2, 'Driving otherwise than in accordance with a licence'],
    [0.8, 5, 'Dangerous driving'],
    [2, 2, 'Riding an electric scooter without insurance'],
  ]),
  ...kinds('death_or_injury_by_dangerous_driving', [[0.08, 7, 'Causing serious injury by dangerous driving']]),
  ...kinds('drugs', [
    [10, 2, 'Possession of cannabis'],
    [1.5, 3, 'Possession of a class A drug'],
    [3, 4, 'Possession of cannabis with intent to supply'],
    [4, 6, 'Possession of a class A drug with intent to supply'],
    [1.5, 6, 'Being concerned in the supply of a class A drug'],
  ]),
  ...kinds('arson', [[0.6, 5, 'Arson not endangering life']]),
  ...kinds('criminal_damage', [
    [6, 2, 'Criminal damage: value £5000 or less'],
    [2, 2, 'Criminal damage to a vehicle'],
  ]),
  ...kinds('fraud_and_forgery', [[1.2, 3, 'Fraud by false representation']]),
  ...kinds('public_order', [
    [4, 3, 'Threatening words or behaviour'],
    [2, 4, 'Affray'],
    [0.8, 5, 'Violent disorder'],
    [1.5, 1, 'Drunk and disorderly'],
  ]),
  ...kinds('racially_aggravated', [[1, 4, 'Racially aggravated harassment: alarm or distress']]),
  ...kinds('other', [
    [0.8, 1, 'Trespass on the railway'],
    [1.5, 2, 'Obstructing a police constable'],
  ]),
];

/** Only children who have been before a court can come to notice for these. */
export const BREACH_KINDS: Weighted<OffenceKind> = [
  ...kinds('breach_of_statutory_order', [[6, 3, 'Breach of a community order']]),
  ...kinds('breach_of_conditional_discharge', [[1, 1, 'Breach of a conditional discharge']]),
  ...kinds('breach_of_bail', [[3, 2, 'Failing to surrender to bail']]),
];

/** What the rows that only swell a table are for; no other offence is described so. */
export const FURTHER_KIND: OffenceKind = {
  category: 'other',
  seriousness: 1,
  description: 'Travelling without a valid ticket',
  knifeRelated: false,
};
