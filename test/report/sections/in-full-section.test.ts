import { expect, test } from 'vitest';
import type { Entry } from '../../../src/report/contents/pack.ts';
import { inFullSections } from '../../../src/report/sections/in-full-section.ts';
import type { Story, Told } from '../../../src/report/story.ts';
import { relativeRateTable } from '../../../src/report/tables/relative-rate-table.ts';
import { disparityReading, latestYear, sample, threeYears } from '../../charts/fixture-disparity.ts';
import { asAt } from '../../charts/fixture-readings.ts';

const plan = { latestYear, threeYears };
const story = { plan, parameters: [], comparators: [], service: 'Sampleshire', asAt } as unknown as Story;
const told = { reading: disparityReading(sample), lacking: [] } as unknown as Told;

const entryOf = (measure: string, annex: boolean): Entry => ({
  measure,
  heading: 'Rates',
  summary: [],
  pictures: [],
  listings: [
    {
      caption: () => 'Every rate',
      series: [],
      periods: () => [latestYear, threeYears],
      table: relativeRateTable,
      ...(annex && { annex: true as const }),
    },
  ],
});

test('a section a measure that has tables to look up, the second on the page of the first', () => {
  const found = [entryOf('a', true), entryOf('b', false), entryOf('c', true)].map((entry) => ({ entry, told }));
  expect(inFullSections(story, found).map(({ id, heading, follows }) => [id, heading, follows])).toEqual([
    ['a-in-full', 'Rates in full', undefined],
    ['c-in-full', 'Rates in full', true],
  ]);
});

test('a measure that cannot be counted has none', () => {
  const lacking = { ...told, lacking: ['population.csv'] } as Told;
  expect(inFullSections(story, [{ entry: entryOf('a', true), told: lacking }])).toEqual([]);
});
