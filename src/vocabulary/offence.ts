/** The YJB's offence categories. */
export const offenceCategories = [
  'violence_against_the_person',
  'sexual_offences',
  'robbery',
  'domestic_burglary',
  'non_domestic_burglary',
  'theft_and_handling',
  'vehicle_theft',
  'motoring_offences',
  'death_or_injury_by_dangerous_driving',
  'drugs',
  'arson',
  'criminal_damage',
  'fraud_and_forgery',
  'public_order',
  'racially_aggravated',
  'breach_of_statutory_order',
  'breach_of_conditional_discharge',
  'breach_of_bail',
  'other',
  'not_known',
] as const;
export type OffenceCategory = (typeof offenceCategories)[number];

/** Categories that neither make an index event nor count as a reoffence (counting rules 15.1). */
export const breachCategories: readonly OffenceCategory[] = [
  'breach_of_statutory_order',
  'breach_of_conditional_discharge',
  'breach_of_bail',
];

/** Categories in which an offence may be serious violence (counting rules 12.3). */
export const seriousViolenceCategories = [
  'drugs',
  'robbery',
  'violence_against_the_person',
] as const satisfies readonly OffenceCategory[];

/** Seriousness scores from which such an offence is serious violence (counting rules 12.3). */
export const seriousViolenceScores = [5, 6, 7, 8] as const;
