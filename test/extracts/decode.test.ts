import { expect, test } from 'vitest';
import { decode } from '../../src/extracts/decode.ts';
import { userErrorOf } from '../support/user-error.ts';

const text = 'ward\nBæcerstræt – “Ünion”\n';
const utf8 = Buffer.from(text);
const windows = Buffer.from([...'ward\nCaf\u00e9 '].map((c) => c.charCodeAt(0)).concat(0x93, 0x80, 0x94, 0x0a));
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]);

test('UTF-8 needs not to be told, and is not called a guess', () => {
  expect(decode('a.csv', utf8, undefined)).toEqual({ text, encoding: 'utf-8', guessed: false });
  expect(decode('a.csv', utf8, 'utf-8')).toEqual({ text, encoding: 'utf-8', guessed: false });
});

test('the byte-order mark of UTF-8 is no part of the text, and outweighs what is told', () => {
  expect(decode('a.csv', marked, undefined)).toEqual({ text, encoding: 'utf-8', guessed: false });
  expect(decode('a.csv', marked, 'windows-1252')).toEqual({ text, encoding: 'utf-8', guessed: false });
});

test('the byte-order mark of UTF-16LE is no part of the text, and outweighs what is told', () => {
  expect(decode('a.csv', utf16, undefined)).toEqual({ text, encoding: 'utf-16le', guessed: false });
  expect(decode('a.csv', utf16, 'utf-8')).toEqual({ text, encoding: 'utf-16le', guessed: false });
});

test('UTF-16LE without a mark is read where it is told', () => {
  expect(decode('a.csv', utf16.subarray(2), 'utf-16le')).toEqual({ text, encoding: 'utf-16le', guessed: false });
});

test('Windows-1252 is read with its curly quotation marks and euro sign where it is told', () => {
  expect(decode('a.csv', windows, 'windows-1252')).toEqual({
    text: 'ward\nCafé “€”\n',
    encoding: 'windows-1252',
    guessed: false,
  });
});

test('every place of Windows-1252 where Latin-1 has control characters is read, in whatever version of Node', () => {
  const from80 =
    '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f 90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178';
  const { text: read } = decode('a.csv', Buffer.from(Array.from({ length: 128 }, (_, i) => 0x80 + i)), 'windows-1252');
  const codes = [...read].map((character) => character.charCodeAt(0).toString(16));
  expect(codes.slice(0, 32).join(' ')).toBe(from80);
  expect(codes.slice(32)).toEqual(Array.from({ length: 96 }, (_, i) => (0xa0 + i).toString(16)));
});

test('bytes that are not UTF-8 and of which nothing is told are read as Windows-1252, and that is called a guess', () => {
  expect(decode('a.csv', windows, undefined)).toEqual({
    text: 'ward\nCafé “€”\n',
    encoding: 'windows-1252',
    guessed: true,
  });
});

test('a file told to be UTF-8 that is not is refused, not read with wrong characters', async () => {
  const error = await userErrorOf(() => decode('Person Details.csv', windows, 'utf-8'));
  expect(error.message).toMatch(/^Person Details\.csv is not the UTF-8 it is said to be/);
  expect(error.remedy).toContain('windows-1252');
  expect(error.exit).toBe(3);
});

test('big-endian UTF-16 is refused by name', async () => {
  const error = await userErrorOf(() => decode('a.csv', Buffer.from([0xfe, 0xff, 0, 0x41]), undefined));
  expect(error.message).toBe('a.csv is written in big-endian UTF-16, which is not read.');
  expect(error.exit).toBe(3);
});

test.each([
  ['\n', 'on the first line', 'a\0b\nc\n', 1],
  ['\n', 'on the last of three', 'a\nb\nc\0', 3],
  ['CRLF', 'on the third', 'a\r\nb\r\n\0', 3],
  ['CR', 'on the second', 'a\r\0', 2],
] as const)('a NUL byte, lines ending in %j, %s, is refused with its line', async (...[, , csv, line]) => {
  const error = await userErrorOf(() => decode('a.csv', Buffer.from(csv), undefined));
  expect(error.message).toContain(`a.csv, line ${line}, holds a NUL byte`);
  expect(error.exit).toBe(3);
});

test('UTF-16LE of which neither a mark nor the workspace tells is refused for its NUL bytes, not read as rubbish', async () => {
  const error = await userErrorOf(() => decode('a.csv', Buffer.from('ward\n', 'utf16le'), undefined));
  expect(error.message).toContain('NUL byte');
  expect(error.remedy).toContain('UTF-16');
});
