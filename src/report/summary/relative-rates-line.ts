import type { DisparityComparison } from '../../signals/disparity-family.ts';
import { isApart } from '../../signals/disparity-family.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { capital, sayCount, sayNumber } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import { reportedFamily } from '../disparity/say-family.ts';
import { sayAfterCount, sayUnknown, sayUnseen } from '../disparity/say-sentence.ts';
import type { Story, Told } from '../story.ts';
import { referenceGroup } from '../story.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/** The group with most children above what the reference group's rate would give, and how many of all comparisons stand out. */
export function sayRelativeRatesLine(story: Story, told: Told, { series }: SummaryLine): Said {
  const family = reportedFamily(story, told);
  const tested = family.comparisons.filter(({ verdict }) => verdict !== 'not tested');
  const furthest = tested
    .filter(({ rung, on }) => on === 'population' && rung.series.relative_rate === series)
    .sort((a, b) => excess(b) - excess(a))[0];
  if (!furthest) return unsaid('[z]', `no relative rate can be shown for ${inWords(story.plan.latestYear)}`);
  const reference = referenceGroup(story);
  const apart = tested.filter(isApart).length;
  const among = `${sayNumber(family.made, 'children')} comparisons of groups were made at ${sayCount(family.rungs.length, 'stage', 'stages')}; ${apart === 0 ? 'none stands' : apart === 1 ? '1 stands' : `${sayNumber(apart, 'children')} stand`} out after allowing for their number.`;
  return {
    figure: sayNumber(numberOf(furthest.observation.numerator) ?? 0, 'children'),
    of: furthest.observation,
    latest: sayAfterCount(furthest, reference),
    change: [sayUnseen(furthest), sayUnknown(furthest, reference), among].filter(Boolean).join(' '),
    verdict: isApart(furthest)
      ? { word: capital(furthest.verdict), signal: 'different' }
      : { word: 'No clear difference', signal: 'none' },
  };
}

/** Children above, or below, what the reference group's rate would give. */
const excess = ({ observation: { numerator, against } }: DisparityComparison): number =>
  (numberOf(numerator) ?? 0) - (against?.expected ?? 0);
