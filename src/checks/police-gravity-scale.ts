import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';
import type { OffenceCategory } from '../vocabulary/offence.ts';
import type { Check } from './check.ts';
import { lookWhole } from './check.ts';

/** So many offences with a score tell a scale: where one in five scores above 4, as in most services, chance leaves none. */
const enough = 50;

/** The highest gravity score of the police. */
const highestGravity = 4;

/** Categories whose every offence the YJB scores at 5 or more; one of them at 4 or less could be a slip, but not among fifty. */
const scoredHigh: readonly OffenceCategory[] = ['robbery', 'death_or_injury_by_dangerous_driving'];

function endsAtFour({ offences: { rows, columns } }: Dataset): boolean {
  let [scored, tooLow] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const score = columns.seriousness.at(row);
    if (!present(score)) continue;
    if (score > highestGravity) return false;
    scored++;
    if (scoredHigh.some((category) => category === columns.category.codeAt(row))) tooLow++;
  }
  return scored >= enough && tooLow > 0;
}

const slight = { category: 'theft_and_handling', seriousness: '3' };

export const policeGravityScale: Check = {
  id: 'police-gravity-scale',
  severity: 'changes',
  title: "The seriousness scores look like the police's gravity scores",
  because:
    'Of at least 50 offences not one scores above 4, robberies or dangerous driving with death or injury among them: so KPI 9 sees no serious violence at all, and the disparity counts by score are on another scale.',
  fix: "Export the Youth Justice Board's seriousness score, from 1 to 8, in place of the police's gravity score, from 1 to 4.",
  touches: ['kpi-9-serious-violence', 'disparity-counts'],
  source:
    "Youth Justice Board KPI 9, which counts scores 5 to 8 of its own list; the police's gravity matrix ends at 4. At least 50 offences is our own.",
  example: {
    fails: { offences: [{ category: 'robbery', seriousness: '4' }, ...Array.from({ length: 49 }, () => slight)] },
    passes: { offences: [{ category: 'robbery', seriousness: '6' }, ...Array.from({ length: 49 }, () => slight)] },
  },
  looksAt: [lookWhole('offences', ['seriousness', 'category'], endsAtFour)],
};
