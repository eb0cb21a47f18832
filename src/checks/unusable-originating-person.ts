import { identifiesPerson } from '../dataset/person-key.ts';
import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { look, rowsWhere } from './check.ts';
import { isWithdrawn } from './withdrawn.ts';

export const unusableOriginatingPerson: Check = {
  id: 'unusable-originating-person',
  severity: 'harmless',
  title: 'The originating person identifier is N/A or holds a space, and so identifies nobody',
  because:
    "It is taken for blank here, so nobody is merged by it; but a child who is registered twice is then two first-time entrants, and the Youth Justice Board's own code makes one of two children who share such a text and a birthday.",
  fix: 'Clear the cell, or enter the identifier that the service who knew the child first gave.',
  touches: ['first-time-entrants'],
  source: 'Youth Justice Board first-time entrant view, in which a text such as N/A passes for an identifier.',
  example: {
    fails: { children: [{ originating_person_id: 'N/A' }] },
    passes: { children: [{ originating_person_id: '' }] },
  },
  looksAt: [
    look('children', ['originatingPersonId'], (dataset) =>
      rowsWhere(dataset.children, (row) => {
        const person = dataset.children.columns.originatingPersonId.at(row);
        return present(person) && !identifiesPerson(dataset.texts.textOf(person)) && !isWithdrawn(dataset, row);
      }),
    ),
  ],
};
