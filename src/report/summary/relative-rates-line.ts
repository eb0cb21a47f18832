import { groupBy } from '../../measures/cohorts/group-by.ts';
import type { DisparityComparison, DisparityFamily } from '../../signals/disparity-family.ts';
import { isApart } from '../../signals/disparity-family.ts';
import { stageRow } from '../../vocabulary/disparity-rung.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { capital, listed, sayCount, sayNumber, small } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import { reportedFamily } from '../disparity/say-family.ts';
import { groupName, sayAfterCount, sayUnknown, sayUnseen } from '../disparity/say-sentence.ts';
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
  const apart = tested.filter(isApart);
  return {
    figure: sayNumber(numberOf(furthest.observation.numerator) ?? 0, 'children'),
    of: furthest.observation,
    latest: sayAfterCount(furthest, reference),
    change: [sayUnseen(furthest), sayUnknown(furthest, reference), sayAll(family, apart)].filter(Boolean).join(' '),
    verdict: verdictOf(furthest, { apart: apart.length, made: family.made }),
  };
}

/** The word of the group told of; where it is not apart but others are, how many, so that none of them is missed. */
function verdictOf(
  furthest: DisparityComparison,
  { apart, made }: { readonly apart: number; readonly made: number },
): NonNullable<Said['verdict']> {
  if (isApart(furthest)) return { word: capital(furthest.verdict), signal: 'different' };
  if (apart > 0) return { word: `${apart} of ${made} stand out`, signal: 'different' };
  return { word: 'No clear difference', signal: 'none' };
}

/** How many comparisons were made in all, and which of them stand out: `Black at offence, diversion and remand`. */
function sayAll({ made, rungs }: DisparityFamily, apart: readonly DisparityComparison[]): string {
  const all = `${sayCount(made, 'comparison of groups was', 'comparisons of groups were')} made at ${sayCount(rungs.length, 'stage', 'stages')}`;
  if (apart.length === 0) return `${all}; none stands out after allowing for their number.`;
  const stand = apart.length === 1 ? '1 stands' : `${sayNumber(apart.length, 'children')} stand`;
  const places = [...groupBy(apart, groupName)].map(
    ([name, of]) => `${name} at ${listed([...new Set(of.map(({ rung }) => small(stageRow(rung.stage))))])}`,
  );
  return `${all}; ${stand} out after allowing for their number: ${places.join('; ')}.`;
}

/** Children above, or below, what the reference group's rate would give. */
const excess = ({ observation: { numerator, against } }: DisparityComparison): number =>
  (numberOf(numerator) ?? 0) - (against?.expected ?? 0);
