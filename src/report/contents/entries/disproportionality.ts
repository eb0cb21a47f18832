import { disparityLadder } from '../../../charts/disparity-ladder.ts';
import { spanSaid } from '../../../charts/disparity-view.ts';
import { dumbbell } from '../../../charts/dumbbell.ts';
import { peopleInTens } from '../../../charts/people-in-tens.ts';
import type { Publishable } from '../../../disclosure/disclose.ts';
import { disparityRungs } from '../../../signals/disparity-rungs.ts';
import { disparityStages } from '../../../vocabulary/disparity-rung.ts';
import { sayFamily } from '../../disparity/say-family.ts';
import type { Plan } from '../../plan.ts';
import { disparityLadderTable } from '../../tables/disparity-ladder-table.ts';
import { dumbbellTable } from '../../tables/dumbbell-table.ts';
import { judgedTable } from '../../tables/judged-table.ts';
import { peopleTable } from '../../tables/people-table.ts';
import { relativeRateTable } from '../../tables/relative-rate-table.ts';
import { shareTable } from '../../tables/share-table.ts';
import { stageBeforeTable } from '../../tables/stage-before-table.ts';
import type { Entry } from '../pack.ts';
import { publishedBeside } from '../published-beside.ts';

const firstEntry = 'disproportionality.fte.relative_rate';
const ofStages = (kind: string): readonly string[] =>
  disparityStages.map((stage) => `disproportionality.${stage}.${kind}`);

/** The latest year, and the three years of stages too thin for one. */
const oneOrThree = ({ latestYear, threeYears }: Plan) => [latestYear, threeYears];

/** The span first-time entrants are told of: `year to 30 September 2026`. */
function firstEntryOver({ latestYear, threeYears }: Plan, reading: Publishable): string {
  const rungs = disparityRungs(reading, { latestYear, threeYears, reference: '' });
  const rung = rungs.find(({ series }) => series.relative_rate === firstEntry);
  return spanSaid(rung ?? { isPooled: false, period: latestYear }).replace('the ', '');
}

export const disproportionality: Entry = {
  measure: 'disproportionality',
  heading: 'Disproportionality',
  summary: [{ series: firstEntry, title: 'Relative rates by ethnic group', told: 'relative rates' }],
  opening: sayFamily,
  pictures: [
    {
      id: 'people-in-tens',
      caption: (plan, reading) =>
        `First-time entrants by ethnic group and the number expected, ${firstEntryOver(plan, reading)}`,
      chart: peopleInTens,
      series: [firstEntry],
      periods: oneOrThree,
      table: peopleTable,
    },
    {
      id: 'disparity-ladder',
      caption: () => 'Rates of each ethnic group as multiples, four latest quarters or where said three years',
      chart: disparityLadder,
      series: ofStages('relative_rate'),
      periods: oneOrThree,
      table: disparityLadderTable,
    },
    {
      id: 'shares',
      caption: () => 'Shares of children and of the population, four latest quarters or where said three years',
      chart: dumbbell,
      series: ofStages('share_difference'),
      periods: oneOrThree,
      table: dumbbellTable,
    },
  ],
  listings: [
    {
      caption: () =>
        'Relative rates on the population, every group at every stage, with the counts that would stand out alone',
      series: ofStages('relative_rate'),
      periods: oneOrThree,
      table: relativeRateTable,
      annex: true,
    },
    {
      caption: () => 'Shares, and rates against all other children whose ethnicity is known',
      series: ofStages('share_difference'),
      periods: oneOrThree,
      table: shareTable,
      annex: true,
    },
    {
      caption: () => 'Of the children of the stage before, every group at every stage',
      series: ofStages('of_stage_before'),
      periods: oneOrThree,
      table: stageBeforeTable,
      annex: true,
    },
    {
      caption: () => 'How each comparison was judged: p-values adjusted for their number, alone, and exact',
      series: ofStages('relative_rate'),
      periods: oneOrThree,
      table: judgedTable,
      annex: true,
    },
  ],
  published: publishedBeside.disproportionality,
};
