import { expect, test } from 'vitest';
import { ageAtArrestOrOffence, ageAtFirstHearing, agedTenToSeventeen, ageOn } from '../../src/dataset/ages.ts';
import { ABSENT } from '../../src/vocabulary/absent.ts';
import type { CsvRow } from '../support/rows.ts';
import { datasetOf, day } from '../support/rows.ts';

/** Born on 1 July 2008, with one offence and one outcome that say something else than the blameless rows. */
const caseOf = ({ child = {}, offence = {}, outcome = {} }: { child?: CsvRow; offence?: CsvRow; outcome?: CsvRow }) =>
  datasetOf({
    children: [{ date_of_birth: '2008-07-01', ...child }],
    offences: [{ offence_date: '2022-06-30', ...offence }],
    outcomes: [{ outcome_date: '2024-07-01', ...outcome }],
  });

test('age on a day is absent where the child, the birth or the day is', () => {
  const dataset = caseOf({});
  expect(ageOn(dataset, 0, day('2024-06-30'))).toBe(15);
  expect(ageOn(dataset, 0, day('2024-07-01'))).toBe(16);
  expect(ageOn(dataset, ABSENT, day('2024-06-30'))).toBe(ABSENT);
  expect(ageOn(dataset, 0, ABSENT)).toBe(ABSENT);
  expect(ageOn(caseOf({ child: { date_of_birth: '1900-01-01' } }), 0, day('2024-06-30'))).toBe(ABSENT);
  expect(ageOn(caseOf({ child: { date_of_birth: '31/02/2008' } }), 0, day('2024-06-30'))).toBe(ABSENT);
});

test.each([
  ['the stated age', { age_at_arrest_or_offence: '12', arrest_date: '2023-07-01' }, 12],
  ['the stated age, nought too', { age_at_arrest_or_offence: '0', arrest_date: '2023-07-01' }, 0],
  ['the age at arrest where none is stated', { arrest_date: '2023-07-01' }, 15],
  [
    'the age at arrest where what is stated cannot be read',
    { age_at_arrest_or_offence: '?', arrest_date: '2023-07-01' },
    15,
  ],
  ['the age at the offence where there is no arrest', {}, 13],
  ['the age at the offence where the arrest is 1 January 1900', { arrest_date: '1900-01-01' }, 13],
  ['the age at the offence where the arrest is no date', { arrest_date: '2023-02-29' }, 13],
  ['the stated age, though the child is not there', { age_at_arrest_or_offence: '12', child_id: 'C9' }, 12],
  ['nothing where the child is not there', { child_id: 'C9' }, ABSENT],
  ['nothing where there is no date at all', { offence_date: '' }, ABSENT],
])('age at arrest or offence is %s', (_, offence, age) => {
  const dataset = caseOf({ offence });
  expect(ageAtArrestOrOffence(dataset, 0, dataset.links.childOfOffence.at(0))).toBe(age);
});

const caution = { outcome: 'youth_conditional_caution' };
const sentence = { outcome: 'referral_order' };
const hearing = { first_hearing_date: '2023-06-30' };

test.each([
  ['the stated age', { offence: { age_at_first_hearing: '12', ...hearing }, outcome: caution }, 12],
  ['the age on the day of the hearing where none is stated', { offence: hearing, outcome: sentence }, 14],
  ['the age on the day of the hearing, for a caution too', { offence: hearing, outcome: caution }, 14],
  ['the age on the day of the outcome, for a caution without a hearing', { outcome: caution }, 16],
  [
    'the same where the hearing is 1 January 1900',
    { offence: { first_hearing_date: '1900-01-01' }, outcome: caution },
    16,
  ],
  ['nothing for a sentence without a hearing', { outcome: sentence }, ABSENT],
  ['nothing for diversion without a hearing', { outcome: { outcome: 'community_resolution' } }, ABSENT],
  ['nothing for an outcome that maps to none', { outcome: { outcome: 'who knows' } }, ABSENT],
  ['the age on the day of a caution whose offence is not there', { outcome: { ...caution, offence_id: 'F9' } }, 16],
  ['nothing for a sentence whose offence is not there', { outcome: { ...sentence, offence_id: 'F9' } }, ABSENT],
  ['nothing for a caution whose child is not there', { outcome: { ...caution, child_id: 'C9' } }, ABSENT],
])('age at first hearing is %s', (_, rows, age) => {
  expect(ageAtFirstHearing(caseOf(rows), 0)).toBe(age);
});

const stated = (atArrest: string, atHearing: string): CsvRow => ({
  age_at_arrest_or_offence: atArrest,
  age_at_first_hearing: atHearing,
});

test.each([
  ['10 at arrest', { offence: stated('10', '10') }, true],
  ['9 at arrest', { offence: stated('9', '10') }, false],
  ['17 at arrest and at hearing', { offence: stated('17', '17') }, true],
  ['17 at arrest and 18 at hearing', { offence: stated('17', '18') }, false],
  ['18 at arrest', { offence: stated('18', '17') }, false],
  ['an age at hearing that is not known', { offence: stated('15', ''), outcome: sentence }, false],
  ['an age at arrest that is not known', { child: { date_of_birth: '' }, offence: stated('', '15') }, false],
  ['an offence that is not there', { outcome: { offence_id: 'F9' } }, false],
])('aged ten to seventeen: %s', (_, rows, aged) => {
  expect(agedTenToSeventeen(caseOf(rows), 0)).toBe(aged);
});
