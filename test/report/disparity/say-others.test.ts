import { expect, test } from 'vitest';
import { sayOthers } from '../../../src/report/disparity/say-others.ts';
import type { Story, Told } from '../../../src/report/story.ts';
import { characteristicsReading, sample } from '../../charts/fixture-characteristics.ts';
import { threeYears } from '../../charts/fixture-disparity.ts';

const story = { plan: { threeYears } } as unknown as Story;
const textOf = (reading: Told['reading']): string => JSON.stringify(sayOthers(story, { reading } as unknown as Told));

test('how many comparisons were made, over what, and a sentence for each that stands out', () => {
  const text = textOf(characteristicsReading(sample));
  expect(text).toContain('over 1 October 2023 to 30 September 2026 together');
  expect(text).toContain('5 comparisons were made. These stand out, after allowing for that number');
  expect(text).toContain(
    '["60 of 120 children with special educational needs were cautioned or sentenced; 108 would be expected at the rate of all other children: 0.6 times (range 0.5 to 0.7); of 9 more it is not known."]',
  );
  expect(text).toContain('Among those at the stage before:');
  expect(text).not.toContain('Against all aged 10 to 17:');
});

test('a group that stands out at several stages has one line', () => {
  const codes = { identified: [60, 120], not_identified: [90, 100] } as const;
  const twice = characteristicsReading([
    { stage: 'children', dimension: 'send', codes },
    { stage: 'court', dimension: 'send', codes },
  ]);
  expect(textOf(twice)).toContain(
    '["Special educational needs: 60 of 120 were cautioned or sentenced, 108 expected, 0.6 times (0.5 to 0.7); 60 of 120 were sentenced at court, 108 expected, 0.6 times (0.5 to 0.7)."]',
  );
});

test('none, where none stands out', () => {
  const even = characteristicsReading([
    { stage: 'court', dimension: 'sex', codes: { male: [20, 40], female: [10, 20] } },
  ]);
  expect(textOf(even)).toContain(
    '1 comparison was made. None stands out, after allowing for that number: there is no clear difference',
  );
});

test('what is not known of too many is named, and not judged', () => {
  const codes = { identified: [20, 60], not_identified: [50, 60], not_known: [0, 60] } as const;
  const rest = { stage: 'court', dimension: 'sex', codes: { male: [20, 40], female: [10, 20] } } as const;
  const text = textOf(characteristicsReading([{ stage: 'court', dimension: 'send', codes }, rest]));
  expect(text).toContain(
    'Not judged at stages where it is not known of more than 15% of the children: special educational needs.',
  );
  expect(text).toContain('1 comparison was made.');
});
