export const sexes = ['male', 'female', 'not_known'] as const;
export type Sex = (typeof sexes)[number];
