import type { FunnelAreas, WhyLeftOut } from '../measures/funnel-areas.ts';
import { perUnit } from '../measures/published-counts.ts';
import type { Funnel } from '../signals/funnel.ts';
import { fewestAreas, fewestForSpread } from '../signals/funnel.ts';
import { areaName } from '../vocabulary/area-name.ts';
import { units } from '../vocabulary/unit.ts';
import { listed, sayNumber } from '../vocabulary/wording.ts';

/** How to read a funnel: its average, whose counts ours are, what its limits mean, and which areas are not in it and why. */
export const funnelNote = (funnel: Funnel, found: FunnelAreas): string =>
  [
    averageSaid(funnel),
    oursSaid(found),
    limitsSaid(funnel),
    ...leftOutSaid(found),
    'The order is by name, not a ranking.',
  ].join(' ');

/** Why there is no funnel. */
export const noFunnelNote = (found: FunnelAreas): string => {
  const { areas, ownFrom } = found;
  const because =
    ownFrom === undefined
      ? 'our figure is not shown, and no counts of this area are published.'
      : `it takes ${fewestAreas} areas whose counts are known, ours among them, and there ${areas.length === 1 ? 'is' : 'are'} ${areas.length}.`;
  return [`No funnel of areas is drawn: ${because}`, ...leftOutSaid(found)].join(' ');
};

function averageSaid({ areas, average, unit }: Funnel): string {
  const said = `${sayNumber(perUnit(average, unit), unit)}${units[unit].said}`;
  return `The average of the ${areas.length} areas, ours among them, is ${said}.`;
}

const oursSaid = ({ ownFrom }: FunnelAreas): string =>
  ownFrom === 'published'
    ? 'Ours is the published figure, so that all areas are counted alike.'
    : 'Ours is counted from case records, because the publisher gives no counts of this area that could be used; the others are official figures, and part of a difference may come from that.';

function limitsSaid({ areas }: Funnel): string {
  const different = areas.filter(({ standing }) => standing?.place === 'different').length;
  const spread =
    areas.length < fewestForSpread ? `, and with fewer than ${fewestForSpread} it cannot be told by how much` : '';
  const apart = different > 1 ? ` Here ${different} lie outside them, more than chance would put there.` : '';
  return `By chance about 1 area in 20 lies outside the inner limits (“worth a look”) and 1 in 500 outside the outer ones (“different”). Only the outer are a signal: areas differ in more than chance${spread}.${apart}`;
}

const reasons: Readonly<Record<Exclude<WhyLeftOut, 'holds others'>, string>> = {
  'value withheld': 'withheld or not available, which is not none',
  'not given': 'no counts are published',
  'cannot be counts': 'its counts cannot be right: not whole, of nothing, or a part larger than its whole',
  'not those of its value': 'its counts do not make its published figure, which alone is used in the comparison',
  'published twice': 'published twice, with different counts',
};

function leftOutSaid({ leftOut }: FunnelAreas): readonly string[] {
  const named = (because: WhyLeftOut): readonly string[] =>
    leftOut.filter((area) => area.because === because).map(({ area }) => areaName(area));
  const missing = (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((because) =>
    named(because).length > 0 ? [`${listed(named(because))} (${reasons[because]})`] : [],
  );
  const holders = named('holds others');
  return [
    ...(missing.length > 0 ? [`Not known, and so in neither the average nor the picture: ${missing.join('; ')}.`] : []),
    ...(holders.length > 0
      ? [
          `${listed(holders)} ${holders.length === 1 ? 'holds' : 'hold'} other areas: left out, so that no child counts twice.`,
        ]
      : []),
  ];
}
