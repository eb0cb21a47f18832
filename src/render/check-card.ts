import type { Check } from '../checks/check.ts';

/** A check as plain text: what it finds, why it matters, what to do. */
export const checkCard = ({ id, severity, title, because, fix, touches, looksAt }: Check): string =>
  [
    `${title} (${id}, ${severity})`,
    `Why it matters: ${because}`,
    `Fix: ${fix}`,
    `Looks at: ${looksAt.map(({ table, columns }) => `${table} (${columns.join(', ')})`).join('; ')}.`,
    `Measures it touches: ${touches.join(', ')}.`,
  ].join('\n');
