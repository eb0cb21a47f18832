import type { HealthNeed } from '../vocabulary/support.ts';
import { healthInterventions } from '../vocabulary/support.ts';

/** What KPIs 4 and 5 say after the common base, from the fifth sentence on (counting rules 8). */
export const healthRule = (need: HealthNeed, called: string): readonly string[] => [
  `Of the child's ${called} records, leave out those identified after the order ended, and those whose attendance ended before its start day. The start day is the start of the order; for custody it is the day before custody began or that day itself, here {custodyStartDay}. A need identified years before counts. Each sentence below asks for one record that meets all it says.`,
  'Attending at the start: attendance had begun by the start day, and had not ended before it.',
  'A child has a need if one record has an identified date, or shows the child attending at the start. Such children are given out of all children with an order that ended, and by order type out of those of that type; those attending at the start are out of the children with a need.',
  'Offered is attending at the start, or with an offer dated within the order, from its start to its end. Attended is attending at the start, or with attendance begun within the order.',
  `The headline is, out of the children with a need, those with a record that is a need and was offered ${named(need)}; a child attending anything at the start is among them. No intervention, or a blank, is not an offer.`,
  'For each intervention, the children offered it are out of the children with a need, and those who attended it out of those offered it. The record need not be a need itself, nor attendance follow an offer made in the order, so these can pass 100%.',
  'Offered no intervention: a need with no intervention and no date of an offer, out of the children with a need.',
  'Offered and not attended: an offer dated within the order and no date of attendance, out of the children of the headline. It asks for no need and no kind of intervention, so it can pass 100%.',
];

function named(need: HealthNeed): string {
  const names = healthInterventions[need].map((code) => code.replaceAll('_', ' '));
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** How both KPIs differ from the YJB's own code. */
export const healthDiffers: readonly string[] = [
  'A blank appeal status stands and a blank residence is local; the YJB code drops both.',
  'A need whose attendance ended before the order began is left out; the YJB code keeps it.',
  'An offer or attendance counts for a licence from the sentence on; the YJB code counts it from the start of the licence.',
];
