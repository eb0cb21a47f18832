import { figureId } from '../../vocabulary/figure-id.ts';
import { inWords } from '../../vocabulary/period.ts';
import { capital, listed, sayPeriod, small } from '../../vocabulary/wording.ts';
import type { Block } from '../document.ts';
import type { Story } from '../story.ts';
import type { Cell } from '../tables/figure-table.ts';
import { figureTable } from '../tables/figure-table.ts';
import { withMarks } from '../with-marks.ts';
import type { Readiness } from './readiness.ts';
import { sayRows } from './readiness.ts';
import { sayReadiness } from './readiness-line.ts';
import { sayEffect } from './say-effect.ts';

type Effects = Story['effects'];

/** Which KPIs are ready to be sent, and what failing records could make of every headline figure. It counts rows, never children. */
export function readinessBlocks({ effects, plan }: Story, kpis: readonly Readiness[]): readonly Block[] {
  const others = effects.filter(({ headline }) => !kpis.some(({ measure }) => measure === headline.measure.id));
  return [
    ...(kpis.length > 0 ? [headline(kpis)] : []),
    ...(kpis.length > 0 ? withMarks(kpiTable(kpis, effects, inWords(plan.latestQuarter))) : []),
    ...(others.length > 0 ? withMarks(othersTable(others)) : []),
    ...(effects.length > 0 ? [note] : []),
  ];
}

/** The line of readiness, its beginning large. */
function headline(kpis: readonly Readiness[]): Block {
  const { ready, rest } = sayReadiness(kpis, sayRows);
  return {
    kind: 'headline',
    figure: ready,
    id: '',
    caption: rest === '' ? 'Nothing that fails touches one.' : `${rest}.`,
  };
}

const [counted, could] = ['As counted', 'Could be'];
const [against, moved] = ['Against it', 'Moved by'];

const kpiTable = (kpis: readonly Readiness[], effects: Effects, quarter: string): Block =>
  figureTable(
    `Whether each KPI is ready, and what failing records could make of it, ${quarter}`,
    { heads: ['Indicator', 'Ready', against, counted, could], inWords: ['Ready', against, counted, could] },
    kpis.map((kpi) => {
      const effect = effects.find(({ headline }) => headline.measure.id === kpi.measure);
      return [kpi.title, states[kpi.state], sayReasons(kpi), ...cellsOf(effect)];
    }),
  );

const states = { ready: 'Ready', 'with notes': 'With notes', blocked: 'Blocked' } as const;

/** The gravest reason, and how many more there are. */
function sayReasons({ reasons }: Readiness): string {
  const [first] = reasons;
  if (!first) return 'Nothing';
  const more = reasons.length - 1;
  return `${first.what}${first.rows > 0 ? `: ${sayRows(first)}` : ''}${more > 0 ? `; and ${more} more` : ''}`;
}

function cellsOf(effect: Effects[number] | undefined): readonly Cell[] {
  const now = effect?.reading.observations[0];
  if (!effect || !now) return ['[x]', '[x]'];
  const said = sayEffect(effect);
  return [{ text: said.now, id: figureId(now) }, said.couldBe];
}

const othersTable = (effects: Effects): Block =>
  figureTable(
    'What failing records could make of the other headline figures',
    { heads: ['Figure', counted, could, moved], inWords: [counted, could, moved] },
    effects.map((effect) => [
      `${effect.headline.title}, ${sayPeriod(effect.headline.period)}`,
      ...cellsOf(effect),
      effect.checks.length === 0 ? 'Nothing' : capital(listed(effect.checks.map(({ title }) => small(title)))),
    ]),
  );

const note: Block = {
  kind: 'note',
  text: 'What a figure could be is its lowest and its highest count when the failing records are put right in one way or another: a blank is each of its answers, a double is left out, dates are changed over. Each is counted again from records so changed; not every combination of many records is tried, so the ends may lie a little further out. It says nothing of records that pass every check, of those not in the extracts, and of failing ones of which nobody can say what they should be.',
};
