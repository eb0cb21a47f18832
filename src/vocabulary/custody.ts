export const episodeKinds = ['sentence', 'remand'] as const;
export type EpisodeKind = (typeof episodeKinds)[number];

export const establishments = [
  'young_offender_institution',
  'secure_training_centre',
  'secure_childrens_home',
  'secure_school',
  'local_authority_accommodation',
] as const;
export type Establishment = (typeof establishments)[number];
