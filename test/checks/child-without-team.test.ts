import { childWithoutTeam } from '../../src/checks/child-without-team.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const open = { end_date: '' };
const of = (child: CsvRow, programme: CsvRow) => ({ children: [child], interventions: [programme] });

testCheck(childWithoutTeam, {
  fails: {
    'neither, and the programme has no end': of({}, open),
    'an end that stands for no date': of({}, { end_date: '1900-01-01' }),
    'an end after the as-at date': of({}, { end_date: '2026-10-01' }),
    'two open programmes are one finding': {
      children: [{}],
      interventions: [open, { ...open, intervention_id: 'I2' }],
    },
  },
  passes: {
    'a team': of({ team: 'East team' }, open),
    'a worker': of({ worker: 'Worker 1' }, open),
    'the programme ended on the as-at date': of({}, { end_date: '2026-09-30' }),
    'the programme is to begin': of({}, { ...open, start_date: '2026-10-01' }),
    'an end that cannot be read': of({}, { end_date: '31/02/2026' }),
    'a programme of another child': of({}, { ...open, child_id: 'C2' }),
    'the child is withdrawn': of({ deleted: 'true' }, open),
  },
});
