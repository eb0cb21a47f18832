import { ethnicities, parseEthnicity } from '../vocabulary/ethnicity.ts';
import { sexes } from '../vocabulary/sex.ts';
import { code, codeBy, day, flag, identifier, text } from './columns.ts';
import { defineExtract } from './extract.ts';

export const children = defineExtract({
  name: 'children',
  columns: {
    childId: identifier('child_id', 'filled'),
    dateOfBirth: day('date_of_birth', 'filled'),
    sex: code('sex', 'present', sexes),
    ethnicity: codeBy({ heading: 'ethnicity', presence: 'present', codes: ethnicities, parse: parseEthnicity }),
    originatingPersonId: identifier('originating_person_id', 'optional'),
    service: text('service', 'optional'),
    ward: text('ward', 'optional'),
    team: text('team', 'optional'),
    worker: text('worker', 'optional'),
    deleted: flag('deleted', 'optional'),
  },
});
