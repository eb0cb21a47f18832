import { identifier } from './columns.ts';
import { defineExtract } from './extract.ts';

/** Which offences a programme is for. */
export const interventionOffences = defineExtract({
  name: 'intervention_offences',
  columns: {
    interventionId: identifier('intervention_id', 'filled'),
    offenceId: identifier('offence_id', 'filled'),
  },
});
