import { sayCount } from '../../vocabulary/wording.ts';
import type { Section } from '../document.ts';
import { testedIn } from '../judge-family.ts';
import type { JudgedKpi } from '../kpi/judged-kpis.ts';
import { sayP } from '../say-p.ts';
import type { JudgedLine } from '../summary/judged-lines.ts';

type Judged = Pick<JudgedLine, 'said' | 'judgement'> | Pick<JudgedKpi, 'said' | 'judgement'>;

const heads = ['Measure', 'Now', 'Before', 'Test, mid-P', 'p', 'Adjusted p', 'Verdict', 'Would have stood out alone'];

const figures = ['p', 'Adjusted p'];

/** Every change that was tested, laid open: its counts, its method, its p-values, and what would have stood out. */
export function howWeKnowSection(lines: readonly JudgedLine[], kpis: readonly JudgedKpi[]): Section {
  const families = [
    { name: 'the summary', rows: lines.map((each) => ({ ...each, title: each.line.title })) },
    { name: 'the ten KPIs', rows: kpis.map((each) => ({ ...each, title: each.entry.heading })) },
  ];
  return {
    id: 'how-we-know',
    heading: 'How we know',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Every change that was tested. The p-value says how often chance alone would bring a difference at least as large; the adjusted one allows for how many comparisons its family made, and decides the verdict. A figure that is withheld or not available is not tested, and has no row.',
      },
      ...families
        .filter(({ rows }) => rows.some(({ said }) => said.made))
        .map(({ name, rows }) => ({
          kind: 'table' as const,
          caption: `${sayCount(testedIn(rows), 'comparison', 'comparisons')} of ${name}, judged together`,
          head: heads.map((text) => ({ text, numeric: figures.includes(text) })),
          rows: rows.flatMap(({ title, ...judged }) => rowOf(title, judged)),
        })),
    ],
  };
}

function rowOf(title: string, { said: { made, comparison }, judgement }: Judged): readonly (readonly string[])[] {
  if (!made || !comparison) return [];
  const adjusted = judgement.adjusted === undefined ? '' : sayP(judgement.adjusted);
  const standsOut = made.standsOut === '' ? 'Nothing' : made.standsOut;
  return [[title, made.now, made.before, made.method, sayP(comparison.p), adjusted, judgement.word, standsOut]];
}
