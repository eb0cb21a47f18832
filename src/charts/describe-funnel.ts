import { perUnit } from '../measures/published-counts.ts';
import type { Funnel, PlacedArea, Standing } from '../signals/funnel.ts';
import { units } from '../vocabulary/unit.ts';
import { listed, sayNumber, small } from '../vocabulary/wording.ts';

/** What a funnel is called, what is counted below its line, and its areas as people write them. */
export interface FunnelWords {
  readonly title: string;
  readonly children: string;
  readonly nameOf: (area: Pick<PlacedArea, 'area' | 'isOwn'>) => string;
}

/** The average, ours, and every other area outside the limits, with the figures the picture is drawn from. */
export function describeFunnel(funnel: Funnel, { title, children, nameOf }: FunnelWords): string {
  const { areas, average, unit } = funnel;
  const said = (value: number): string => `${sayNumber(value, unit)}${units[unit].said}`;
  const ours = ({ value, standing, ...area }: PlacedArea): string =>
    `${nameOf(area)}: ${standing ? `${said(value)}, ${placeSaid[standing.place]}` : 'of too few to be drawn'}.`;
  const others = (place: Standing['place'] | undefined): readonly PlacedArea[] =>
    areas.filter(({ isOwn, standing }) => !isOwn && standing?.place === place);
  const told = (area: PlacedArea): string => `${nameOf(area)} ${said(area.value)} (${area.standing?.side})`;
  const listedAt = (place: Standing['place']): string => listed(others(place).map(told)) || 'none';
  const few = others(undefined).length;
  return [
    `${areas.length} areas as dots: ${small(title)} by ${small(children)}, with a line at their average of ${said(perUnit(average, unit))} and limits around it that are wider where there are fewer children.`,
    ...areas.filter(({ isOwn }) => isOwn).map(ours),
    `Other areas outside the outer limits: ${listedAt('different')}.`,
    `Between the inner and the outer limits: ${listedAt('worth a look')}.`,
    `Within the limits: ${others('within').length}.${few > 0 ? ` Of too few to be drawn: ${few}.` : ''}`,
  ].join(' ');
}

const placeSaid = {
  within: 'within the limits',
  'worth a look': 'between the inner and the outer limits',
  different: 'outside the outer limits',
} as const;
