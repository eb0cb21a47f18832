import type { View } from '../../charts/chart.ts';
import { populationRow } from '../../charts/disparity-panel.ts';
import { familyOf, rungSaid, sharesAt } from '../../charts/disparity-view.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { DisparityRung } from '../../signals/disparity-rungs.ts';
import { disparityOf } from '../../signals/disparity-rungs.ts';
import type { EthnicGroup } from '../../vocabulary/ethnicity.ts';
import { ethnicGroupNames, ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { known, numberOf } from '../../vocabulary/figure.ts';
import { isFigureTold, rungOfChildren } from '../../vocabulary/small-numbers.ts';
import { marked, say, sayBare, sayCount, shorthand } from '../../vocabulary/wording.ts';
import { sayPoints } from '../disparity/say-comparison.ts';
import type { BlockOf } from '../document.ts';
import { figureTable } from './figure-table.ts';

/** Each group's share of the population and of the children at each stage, the difference in points in brackets. */
export function dumbbellTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const { rungs } = familyOf(reading, view);
  const heads = ['Stage', ...ethnicGroups.map((group) => ethnicGroupNames[group])];
  const ofPopulation = ethnicGroups.map((group) => sayOfPopulation(reading, rungs, group));
  const rows = rungs.map((rung) => [
    named(reading, rung),
    ...ethnicGroups.map((group) => sayShare(reading, rung, group)),
  ]);
  return figureTable(caption, { heads }, [[populationRow, ...ofPopulation], ...rows]);
}

function sayOfPopulation(reading: Publishable, rungs: readonly DisparityRung[], ethnicity: EthnicGroup): string {
  const shares = rungs.flatMap((rung) => sharesAt(reading, rung, ethnicity) ?? [])[0];
  return shares ? say(known(shares.ofPopulation), 'percent') : '';
}

/** `Custody, three years (26 children)`: those whose ethnicity is known. */
function named(reading: Publishable, rung: DisparityRung): string {
  const all = ethnicGroups.flatMap((ethnicity) => sharesAt(reading, rung, ethnicity)?.observation.denominator ?? [])[0];
  const children = all && numberOf(all);
  return children === undefined ? rungSaid(rung) : `${rungSaid(rung)} (${sayCount(children, 'child', 'children')})`;
}

/** `24% (+10)`; the count alone where ethnicity is not known or the share would be of too few. */
function sayShare(reading: Publishable, rung: DisparityRung, ethnicity: EthnicGroup): string {
  const difference = disparityOf(reading, rung, { kind: 'share_difference', ethnicity });
  if (!difference) return shorthand['not available'];
  const shares = sharesAt(reading, rung, ethnicity);
  const children = sayBare(difference.numerator, 'children');
  if (!shares || !difference.denominator) return children;
  const size = rungOfChildren(numberOf(difference.denominator) ?? 0);
  if (!isFigureTold(size)) return children;
  return `${marked(say(known(shares.own), 'percent'), size)} (${sayPoints(difference.value)})`;
}
