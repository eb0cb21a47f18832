import { backgroundOf } from '../../src/commands/shared/background.ts';
import { openStudy } from '../../src/commands/shared/open-study.ts';
import { boardPolicy } from '../../src/disclosure/policy.ts';
import { pipeline } from '../../src/pipeline.ts';
import { renderHtml } from '../../src/render/html.ts';
import { drawCharts } from '../../src/render/svg.ts';
import { board } from '../../src/report/contents/board.ts';
import type { ReportDocument } from '../../src/report/document.ts';
import { planPeriods } from '../../src/report/plan.ts';

export const silent = { print: () => {}, interactive: false, say: () => {} };

/** The board report of a sample workspace, as `report` makes it. */
export async function boardReport(workspace: string, policy: 'exact' | 'withheld' = 'exact'): Promise<ReportDocument> {
  const study = await openStudy({ workspace }, silent);
  const plan = planPeriods({ asAt: study.basis.asAt, asked: undefined, maturityMonths: 18 });
  const background = backgroundOf(study, plan);
  return pipeline({ basis: study.basis, policy: boardPolicy(policy), pack: board, background }).document;
}

/** The page of a document as `report` renders it, and whatever the drawing of its charts warned of. */
export async function pageOf(
  document: ReportDocument,
): Promise<{ readonly html: string; readonly warnings: readonly string[] }> {
  const charts = document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
  const warnings: string[] = [];
  const specs = charts.map(({ spec }) => spec);
  const svgs = await drawCharts(specs, (warning) => warnings.push(warning));
  const drawn = new Map(charts.map(({ id }, place) => [id, svgs[place] ?? '']));
  return { html: await renderHtml(document, drawn), warnings };
}
