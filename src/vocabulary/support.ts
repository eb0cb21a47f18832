/** Codes of what a child has and is offered while an order runs (extracts of KPIs 1 to 8). */
export const suitabilities = ['suitable', 'unsuitable', 'not_known'] as const;

export const accommodationTypes = [
  'living_with_parents',
  'living_with_family',
  'living_with_friends',
  'foster_care',
  'supported_accommodation',
  'temporary_accommodation',
  'residential_unit',
  'independent_living',
  'young_offender_institution',
  'secure_training_centre',
  'secure_childrens_home',
  'other',
] as const;

export const provisions = [
  'school',
  'electively_home_educated',
  'pupil_referral_unit',
  'college',
  'alternative_provision',
  're_engagement_programme',
  'traineeship',
  'apprenticeship',
  'supported_internship',
  'mentoring_circle',
  'employment',
  'self_employment',
  'voluntary_work',
  'university',
  'none',
] as const;

export const healthNeeds = ['mental_health', 'substance_misuse'] as const;
export type HealthNeed = (typeof healthNeeds)[number];

/** Interventions of each need; `no_intervention` is none (counting rules 8.5). */
export const healthInterventions = {
  mental_health: ['getting_advice', 'getting_help', 'getting_additional_help', 'getting_risk_support'],
  substance_misuse: ['targeted_intervention', 'specialist_treatment', 'complex_care'],
} as const;

export const widerStatuses = [
  'care_experienced',
  'child_protection_plan',
  'child_in_need',
  'early_help',
  'early_help_referral',
] as const;

/** The five statutory sectors of the board; `other` is listed, never counted (counting rules 11.1). */
export const boardSectors = ['childrens_social_care', 'education', 'police', 'probation', 'health', 'other'] as const;

export const attendances = ['senior', 'delegate', 'absent'] as const;
