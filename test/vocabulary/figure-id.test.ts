import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureId, figureName } from '../../src/vocabulary/figure-id.ts';

const figure = { series: 'fte.count', period: { label: '2025Q3' }, group: null };

test('a figure is named by its series, its period and its group, whose codes stand in one order', () => {
  expect(figureName(figure)).toBe('fte.count@2025Q3');
  expect(figureName({ ...figure, group: { ethnicity: 'black' } })).toBe('fte.count@2025Q3@ethnicity=black');
  expect(figureName({ ...figure, group: { sex: 'male', ethnicity: 'black' } })).toBe(
    figureName({ ...figure, group: { ethnicity: 'black', sex: 'male' } }),
  );
});

test('an id is six letters and digits that are not taken for one another, and never a word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (series, label) => {
      expect(figureId({ series, period: { label }, group: null })).toMatch(/^[bcdfghjkmnpqrstvwxz2-9]{6}$/);
    }),
  );
});

test('an id stays what it is: papers that carry it lie in drawers', () => {
  expect(figureId(figure)).toBe('qvwjkd');
});

test('of ten thousand figures hardly any two share an id', () => {
  const ids = new Set<string>();
  for (let quarter = 0; quarter < 100; quarter++)
    for (let ward = 0; ward < 100; ward++)
      ids.add(figureId({ series: 'fte.count', period: { label: `q${quarter}` }, group: { ward: `w${ward}` } }));
  expect(ids.size).toBeGreaterThan(9_995);
});
