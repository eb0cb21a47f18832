import { expect, test } from 'vitest';
import { judgeFamily } from '../../../src/report/judge-family.ts';
import type { JudgedKpi } from '../../../src/report/kpi/judged-kpis.ts';
import { howWeKnowSection } from '../../../src/report/sections/how-we-know-section.ts';
import type { JudgedLine } from '../../../src/report/summary/judged-lines.ts';
import type { Said } from '../../../src/report/summary/said.ts';

const tested = (p: number): Pick<Said, 'change' | 'comparison' | 'made'> => ({
  change: '',
  comparison: { p, direction: 'lower' },
  made: { now: '65 of 211', before: '212 of 694', method: 'Fisher', standsOut: '49 or fewer, or 80 or more' },
});

/** Lines of a family, judged together; only what the section reads of them. */
function judged(all: readonly Pick<Said, 'change' | 'comparison' | 'made'>[]) {
  const judgements = judgeFamily(all.map((said) => ({ said, better: 'lower' })));
  return all.map((said, place) => ({
    said,
    judgement: judgements[place],
    line: { title: `Line ${place + 1}` },
    entry: { heading: `KPI ${place + 1}` },
  }));
}

const linesOf = (all: Parameters<typeof judged>[0]) => judged(all) as unknown as readonly JudgedLine[];
const kpisOf = (all: Parameters<typeof judged>[0]) => judged(all) as unknown as readonly JudgedKpi[];

test('every tested line is laid open, with its p-value, the adjusted one and how many comparisons its family made', () => {
  const { blocks } = howWeKnowSection(
    linesOf([tested(0.012), { change: 'Not tested.' }, tested(0.5)]),
    kpisOf([tested(0.0004)]),
  );
  expect(blocks.slice(1)).toMatchObject([
    {
      caption: '2 comparisons of the summary, judged together',
      rows: [
        ['Line 1', '65 of 211', '212 of 694', 'Fisher', '0.012', '0.024', 'Lower', '49 or fewer, or 80 or more'],
        [
          'Line 3',
          '65 of 211',
          '212 of 694',
          'Fisher',
          '0.500',
          '0.500',
          'No clear difference',
          '49 or fewer, or 80 or more',
        ],
      ],
    },
    {
      caption: '1 comparison of the ten KPIs, judged together',
      rows: [expect.arrayContaining(['KPI 1', 'below 0.001'])],
    },
  ]);
});

test('a family of which nothing was tested has no table', () => {
  expect(howWeKnowSection(linesOf([{ change: 'Not tested.' }]), []).blocks).toHaveLength(1);
});
