import { rungSaid } from '../../charts/disparity-view.ts';
import type { DisparityComparison, DisparityFamily } from '../../signals/disparity-family.ts';
import { disparityFamily, isApart } from '../../signals/disparity-family.ts';
import { stageRow } from '../../vocabulary/disparity-rung.ts';
import type { EthnicGroup } from '../../vocabulary/ethnicity.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { fewestExpected, mostNotKnown } from '../../vocabulary/small-numbers.ts';
import { capital, listed, sayCount, sayNumber, small } from '../../vocabulary/wording.ts';
import type { Block } from '../document.ts';
import type { Story, Told } from '../story.ts';
import { referenceGroup } from '../story.ts';
import { groupName, sayInFull } from './say-sentence.ts';

/** The family of comparisons a report makes of disproportionality. */
export const reportedFamily = (story: Story, { reading }: Told): DisparityFamily =>
  disparityFamily(reading, {
    latestYear: story.plan.latestYear,
    threeYears: story.plan.threeYears,
    reference: referenceGroup(story),
  });

/** What the pages of disproportionality begin with: what stands out of how many comparisons, and how far that can be relied on. */
export function sayFamily(story: Story, told: Told): readonly Block[] {
  const family = reportedFamily(story, told);
  const reference = referenceGroup(story);
  const apart = family.comparisons.filter(isApart);
  const made = { kind: 'paragraph', text: sayMade(family, apart.length, reference) } as const;
  const items = apart.map((comparison) => sayInFull(comparison, reference));
  const notes = [sayWorstCase(family, apart), sayIncomplete(family), sayPooled(family), sayElsewhere(apart)].filter(
    Boolean,
  );
  return [
    made,
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...(notes.length > 0 ? [{ kind: 'note', text: notes.join(' ') } as const] : []),
  ];
}

/** What was compared, and whether anything of it stands out. */
function sayMade({ made, stages }: DisparityFamily, apart: number, reference: EthnicGroup): string {
  const name = ethnicGroupNames[reference];
  if (made === 0)
    return `No group could be compared with ${name} children: there are too few, or the extracts do not tell.`;
  const all = `Each group was compared with ${name} children at ${sayCount(stages, 'stage', 'stages')}, on all aged 10 to 17 and on the children of the stage before.`;
  const number = `after allowing for the ${sayCount(made, 'comparison', 'comparisons')} made`;
  const none = 'which does not mean that there is none';
  return apart === 0
    ? `${all} None stands out, ${number}: there is no clear difference from ${name} children, ${none}.`
    : `${all} ${apart === 1 ? 'This one stands' : `These ${sayNumber(apart, 'children')} stand`} out, ${number}; of the others there is no clear difference from ${name} children, ${none}.`;
}

/** At which stages the ethnicity of too many is not known for a verdict. */
function sayIncomplete({ comparisons }: DisparityFamily): string {
  const places = [...new Set(comparisons.filter((one) => one.isIncomplete).map(sayStage))];
  if (places.length === 0) return '';
  return `Not judged, because the ethnicity of more than ${100 * mostNotKnown}% of the children is not known: ${listed(places)}.`;
}

const sayStage = ({ rung, on }: DisparityComparison): string =>
  `${small(rungSaid(rung))}${on === 'population' ? '' : ' (of the stage before)'}`;

/** Whom some of the stages count besides the children of the area. */
const sayElsewhere = (apart: readonly DisparityComparison[]): string =>
  apart.some(({ rung: { stage } }) => stage === 'offence' || stage === 'remand')
    ? 'Offences and remands are counted wherever the child lived, for the extracts do not tell where that was.'
    : '';

/** Which of those that stand out those whose ethnicity is not known could bring to 1 or across it. */
function sayWorstCase({ comparisons }: DisparityFamily, apart: readonly DisparityComparison[]): string {
  if (apart.length === 0 || comparisons.every(({ observation }) => !observation.against?.ifNotKnown)) return '';
  const shaken = apart.filter(({ observation: { against } }) => {
    const [low, high] = against?.ifNotKnown ?? [Number.NaN, Number.NaN];
    return low <= 1 && high >= 1;
  });
  const all = apart.every(({ observation }) => observation.against?.ifNotKnown);
  if (shaken.length === 0)
    return `${all ? 'Whatever' : 'As far as it can be told, whatever'} the ethnicity of the children of whom it is not known, each of these would still be on the same side.`;
  return `The children whose ethnicity is not known could bring these to the same rate or past it: ${listed(shaken.map(sayPlace))}.`;
}

const sayPlace = (comparison: DisparityComparison): string =>
  `${groupName(comparison)}, ${small(rungSaid(comparison.rung))}${comparison.on === 'population' ? '' : ' (of the stage before)'}`;

/** Which stages are told of three years, and why. */
function sayPooled({ rungs }: DisparityFamily): string {
  const pooled = rungs.filter(({ isPooled }) => isPooled).map(({ stage }) => small(stageRow(stage)));
  if (pooled.length === 0) return '';
  return `${capital(listed(pooled))}: three years together, because fewer than ${fewestExpected} children of the smallest group would be expected in one.`;
}
