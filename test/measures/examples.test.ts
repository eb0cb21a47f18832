import { expect, test } from 'vitest';
import { openStudy } from '../../src/commands/shared/open-study.ts';
import { measures } from '../../src/measures/index.ts';
import { take } from '../../src/measures/measure.ts';
import { numberOf } from '../../src/vocabulary/figure.ts';
import { figureName } from '../../src/vocabulary/figure-id.ts';
import { silent } from '../support/board-report.ts';
import { period } from '../support/flat.ts';

// What `explain` shows as a worked example is what the program counts in the gold sample.
const { basis } = await openStudy({ workspace: 'sample-data/gold' }, silent);

test.each(measures.map((measure) => [measure.id, measure] as const))('the worked example of %s', (_, measure) => {
  const { series, period: label, group = null, numerator, denominator } = measure.example;
  const name = figureName({ series, period: { label }, group });
  const found = take(measure, basis, [period(label)]).observations.find((o) => figureName(o) === name);
  expect(found && numberOf(found.numerator)).toBe(numerator);
  expect(found?.denominator ? numberOf(found.denominator) : null).toBe(denominator);
});
