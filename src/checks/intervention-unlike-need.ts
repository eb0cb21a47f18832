import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isOfNeed, isReal } from './real-intervention.ts';

export const interventionUnlikeNeed: Check = {
  id: 'intervention-unlike-need',
  severity: 'changes',
  title: 'The intervention is not one for that need',
  because:
    'KPI 4 counts an offer only of an intervention for mental health, and KPI 5 only of one for substance misuse: an offer of the other is none, unless the child attended from the start of the order.',
  fix: 'Correct the need or the intervention; where the child has both needs, enter a record for each.',
  touches: ['kpi-4-mental-health', 'kpi-5-substance-misuse'],
  source: 'Youth Justice Board, KPIs 4 and 5: each has its own kinds of intervention (counting rules 8.5)',
  example: {
    fails: { health: [{ need: 'mental_health', intervention: 'specialist_treatment' }] },
    passes: { health: [{ need: 'substance_misuse', intervention: 'specialist_treatment' }] },
  },
  looksAt: [
    {
      ...look('health', ['need', 'intervention'], ({ health }) => {
        const { need, intervention } = health.columns;
        return rowsWhere(health, (row) => {
          const recorded = need.codeAt(row);
          const given = intervention.codeAt(row);
          return recorded !== undefined && isReal(given) && !isOfNeed(given, recorded);
        });
      }),
      couldBe: [
        { need: 'mental_health' },
        { need: 'substance_misuse' },
        { intervention: 'getting_help' },
        { intervention: 'targeted_intervention' },
      ],
    },
  ],
};
