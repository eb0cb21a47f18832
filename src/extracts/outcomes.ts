import { appealStatuses, legalOutcomes, residences } from '../vocabulary/outcome.ts';
import { code, day, identifier, number } from './columns.ts';
import { defineExtract } from './extract.ts';

export const outcomes = defineExtract({
  name: 'outcomes',
  columns: {
    outcomeId: identifier('outcome_id', 'filled'),
    offenceId: identifier('offence_id', 'filled'),
    childId: identifier('child_id', 'filled'),
    outcomeDate: day('outcome_date', 'filled'),
    outcome: code('outcome', 'filled', legalOutcomes),
    outcomeEndDate: day('outcome_end_date', 'optional'),
    mainOrOther: code('main_or_other', 'optional', ['main', 'other']),
    appealStatus: code('appeal_status', 'optional', appealStatuses),
    residence: code('residence', 'optional', residences),
    sentencingOccasionId: identifier('sentencing_occasion_id', 'optional'),
    termMonths: number('term_months', 'optional'),
    recordedDate: day('recorded_date', 'optional'),
  },
});
