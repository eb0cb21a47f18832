import type { FunnelWords } from '../../charts/describe-funnel.ts';
import { funnelChart } from '../../charts/funnel.ts';
import type { FunnelAreas } from '../../measures/funnel-areas.ts';
import type { Funnel } from '../../signals/funnel.ts';
import { areaName } from '../../vocabulary/area-name.ts';
import { inWords } from '../../vocabulary/period.ts';
import { capital, small } from '../../vocabulary/wording.ts';
import type { Published } from '../contents/pack.ts';
import type { Block } from '../document.ts';
import { funnelBeside } from '../funnel-beside.ts';
import { funnelNote, noFunnelNote } from '../funnel-note.ts';
import type { Story, Told } from '../story.ts';
import { funnelTable } from '../tables/funnel-table.ts';

/** Ours among the other areas whose counts are known, for the span of the comparison table: picture, table and note. */
export function funnelBlocks(story: Story, told: Told, published: Published): readonly Block[] {
  const { measure } = published;
  const among = funnelBeside(story, told, published);
  if (!among) return [];
  const { series, period, ours, found, funnel } = among;
  if (!funnel) return [{ kind: 'note', text: noFunnelNote(found) }];
  const spec = told.measure.series[series];
  const title = spec?.title ?? told.measure.title;
  const counted = found.ownFrom === 'case records' ? ours : undefined;
  const children = capital(spec?.denominator ?? 'children');
  const caption = `Areas around their average: ${small(title)}, ${inWords(period)}`;
  return [
    ...picture(funnel, { id: `funnel-${measure.replaceAll('.', '-')}`, caption, title, children }),
    funnelTable(funnel, { caption: `Figures: ${small(caption)}`, nameOf: nameIn(found), counted }),
    { kind: 'note', text: funnelNote(funnel, found) },
  ];
}

interface Captioned extends Pick<FunnelWords, 'title' | 'children'> {
  readonly id: string;
  readonly caption: string;
}

function picture(funnel: Funnel, { id, caption, title, children }: Captioned): readonly Block[] {
  const { spec, describedAs } = funnelChart(funnel, { title, children, nameOf: ({ area }) => areaName(area) });
  return [spec ? { kind: 'chart', id, caption, describedAs, spec } : { kind: 'note', text: describedAs }];
}

/** `Aldermoor (ours, published)`: in the table it is said whose counts ours are. */
const nameIn =
  ({ ownFrom }: FunnelAreas): FunnelWords['nameOf'] =>
  ({ area, isOwn }) =>
    isOwn ? `${areaName(area)} (ours, ${ownFrom === 'published' ? 'published' : 'from case records'})` : areaName(area);
