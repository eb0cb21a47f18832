import { groupBy } from '../../measures/cohorts/group-by.ts';
import type { DisparityComparison, DisparityFamily } from '../../signals/disparity-family.ts';
import { isApart } from '../../signals/disparity-family.ts';
import { stageRow } from '../../vocabulary/disparity-rung.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { listed, sayCount, sayNumber, shorthand, small } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import { reportedFamily } from '../disparity/say-family.ts';
import { groupName, sayAfterCount, sayUnknown, sayUnseen } from '../disparity/say-sentence.ts';
import type { Story, Told } from '../story.ts';
import { referenceGroup } from '../story.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/**
 * The group furthest from what the reference group's rate would give: of those that stand out, else at the stage asked
 * for. Then how many of all comparisons stand out.
 */
export function sayRelativeRatesLine(story: Story, told: Told, { series }: SummaryLine): Said {
  const family = reportedFamily(story, told);
  const tested = family.comparisons.filter(({ verdict }) => verdict !== 'not tested');
  const apart = tested.filter(isApart);
  const atStage = tested.filter(({ rung, on }) => on === 'population' && rung.series.relative_rate === series);
  const ofPopulation = apart.filter(({ on }) => on === 'population');
  const furthest = [ofPopulation, apart, atStage].find((some) => some.length > 0)?.toSorted(byExcess)[0];
  if (!furthest)
    return unsaid(shorthand['not available'], `no relative rate can be shown for ${inWords(story.plan.latestYear)}`);
  const reference = referenceGroup(story);
  return {
    figure: sayNumber(numberOf(furthest.observation.numerator) ?? 0, 'children'),
    of: furthest.observation,
    latest: sayAfterCount(furthest, reference),
    change: [sayUnseen(furthest), sayUnknown(furthest, reference), sayAll(family, apart)].filter(Boolean).join(' '),
    verdict:
      apart.length > 0
        ? { word: `${apart.length} of ${family.made} stand out`, signal: 'different' }
        : { word: 'No clear difference', signal: 'none' },
  };
}

/** How many comparisons were made in all, and which of them stand out: `Black at offence, diversion and remand`. */
function sayAll({ made, stages }: DisparityFamily, apart: readonly DisparityComparison[]): string {
  const all = `${sayCount(made, 'comparison of groups was', 'comparisons of groups were')} made at ${sayCount(stages, 'stage', 'stages')}`;
  if (apart.length === 0) return `${all}; none stands out after allowing for their number.`;
  const stand = apart.length === 1 ? '1 stands' : `${sayNumber(apart.length, 'children')} stand`;
  const places = [...groupBy(apart, groupName)].map(
    ([name, of]) => `${name} at ${listed([...new Set(of.map(({ rung }) => small(stageRow(rung.stage))))])}`,
  );
  return `${all}; ${stand} out after allowing for their number: ${places.join('; ')}.`;
}

/** Most children away from what the reference group's rate would give come first, whichever way. */
const byExcess = (a: DisparityComparison, b: DisparityComparison): number => excess(b) - excess(a);

const excess = ({ observation: { numerator, against } }: DisparityComparison): number =>
  Math.abs((numberOf(numerator) ?? 0) - (against?.expected ?? 0));
