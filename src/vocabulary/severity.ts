/** What a fault costs if it is left as it is, the gravest first. */
export const severities = ['blocks', 'changes', 'harmless', 'look'] as const;
export type Severity = (typeof severities)[number];

/** How a severity is said. */
export const severityWords: Readonly<Record<Severity, string>> = {
  blocks: 'blocks the return',
  changes: 'changes a published figure',
  harmless: 'wrong but harmless now',
  look: 'worth a look',
};
