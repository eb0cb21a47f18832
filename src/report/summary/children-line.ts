import type { Counts } from '../../measures/published-counts.ts';
import { inWords } from '../../vocabulary/period.ts';
import { areFewest, fewestSaid } from '../../vocabulary/small-numbers.ts';
import { say, sayNumber } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import { ourCounts } from '../our-counts.ts';
import { yearsBefore } from '../process-periods.ts';
import type { Story, Told } from '../story.ts';
import { observed } from '../story.ts';
import { compareShares, sayAsPercentage } from './compare-shares.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/**
 * Children of the four latest quarters, each counted once, tested against those of the three years before, or of the one
 * before where the extracts reach no further. The years are counted one by one and added up: over a longer span more children
 * would come to have a more serious outcome.
 */
export function sayChildrenLine({ plan }: Story, told: Told, { series }: SummaryLine): Said {
  const latest = observed(told, series, { period: plan.latestYear });
  const now = ourCounts(latest);
  if (!latest || !now) return unsaid(latest ? say(latest.value, 'percent') : '[x]', `in ${inWords(plan.latestYear)}`);
  const years = yearsBefore(plan).map((period) => {
    const reached = told.reachesBackTo !== undefined && period.from >= told.reachesBackTo;
    return reached ? ourCounts(observed(told, series, { period })) : undefined;
  });
  if (areFewest(now.denominator))
    return unsaid(fewestSaid, `children had a diversion, caution or sentence in ${inWords(plan.latestYear)}`);
  return {
    figure: `${sayNumber(now.numerator, 'children')} of ${sayNumber(now.denominator, 'children')}`,
    of: latest,
    latest: `children had diversion as their most serious outcome${sayAsPercentage(latest, now)} in ${inWords(plan.latestYear)}.`,
    ...compared(now, years),
  };
}

function compared(now: Counts, years: readonly (Counts | undefined)[]): Pick<Said, 'change' | 'comparison' | 'made'> {
  const known = years.flatMap((year) => year ?? []);
  const words = { many: 'children' };
  if (known.length === years.length)
    return compareShares(now, known.reduce(added), {
      ...words,
      before: 'the three years before, year by year',
    });
  const [before] = years;
  if (!before) return { change: 'The extracts do not reach back far enough to compare.' };
  return compareShares(now, before, { ...words, before: 'the year before' });
}

const added = (sum: Counts, { numerator, denominator }: Counts): Counts => ({
  numerator: sum.numerator + numerator,
  denominator: sum.denominator + denominator,
});
