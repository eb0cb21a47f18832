import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { openStudy } from '../../src/commands/shared/open-study.ts';
import { planOf } from '../../src/commands/shared/plan-of.ts';
import { changedBy } from '../../src/effects/acting.ts';
import { countOn } from '../../src/effects/count-on.ts';
import { differs } from '../../src/effects/further.ts';
import { waysOf } from '../../src/effects/ways.ts';
import { groupBy } from '../../src/measures/cohorts/group-by.ts';
import { board } from '../../src/report/contents/board.ts';
import { headlinesOf } from '../../src/report/contents/headlines.ts';
import { span } from '../../src/vocabulary/period.ts';

test('what the failing rows of a check could be moves only measures that it says it touches', async () => {
  const silent = { print: () => {}, interactive: false, say: () => {} };
  const study = await openStudy({ workspace: 'sample-data/untidy' }, silent);
  const { basis } = study;
  const plan = planOf(study);
  // Every quarter of the KPIs at once, so that most of the failing rows lie in it.
  const from = plan.kpiQuarters[0]?.from ?? plan.latestYear.from;
  const period = span(from, plan.latestQuarter.to);
  const figures = headlinesOf(board, plan).map((headline) => {
    const figure = { ...headline, period };
    return { figure, now: countOn(basis, figure) };
  });
  const ways = waysOf(basis.dataset, runChecks(checks, basis.dataset, basis));
  const tried = [
    ...groupBy(ways, ({ check, look, alternative }) => JSON.stringify([check.id, look.table, alternative])),
  ];
  const untold = tried.flatMap(([name, alike]) => {
    const changed = changedBy(
      basis,
      alike.flatMap(({ changes }) => changes),
    );
    return figures.flatMap(({ figure, now }) => {
      if (alike[0]?.check.touches.includes(figure.measure.id)) return [];
      const found = countOn(changed, figure);
      const isMoved = now && found && differs(found, now);
      return isMoved ? [`${name} moves ${figure.measure.id}`] : [];
    });
  });
  expect(tried.length).toBeGreaterThan(100);
  expect(untold).toEqual([]);
});
