import { expect, test } from 'vitest';
import { plain } from '../../src/vocabulary/code-text.ts';

test.each([
  ['case', 'Youth_Caution', 'youthcaution'],
  ['spaces inside and around', '  youth   caution ', 'youthcaution'],
  ['white space that does not break, and tabs', 'youth\u00a0caution\t', 'youthcaution'],
  ['hyphens and underscores', 'youth-caution__', 'youthcaution'],
  ['en and em dashes', 'youth \u2013 caution\u2014', 'youthcaution'],
  ['nothing but dashes', ' - _ ', ''],
])('%s makes no difference', (_, text, same) => {
  expect(plain(text)).toBe(same);
});

test('anything else does', () => {
  expect(plain('Outcome 20/21 (~)')).toBe('outcome20/21(~)');
});
