/** A p-value to three places, so rounded that it never passes 0.05: one below is never printed as 0.050. */
export function sayP(p: number): string {
  if (p < 0.001) return 'below 0.001';
  const said = p.toFixed(3);
  return p < 0.05 && said === '0.050' ? 'just below 0.05' : said;
}
