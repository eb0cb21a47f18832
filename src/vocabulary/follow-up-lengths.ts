/** After how many months of follow-up it is told who has reoffended. */
export const followUpLengths = [3, 6, 9, 12] as const;
