import { ethnicityOnOneSide } from '../../src/checks/ethnicity-on-one-side.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const children = (...ethnicities: readonly string[]): readonly CsvRow[] =>
  ethnicities.map((ethnicity, nth) => ({ child_id: `C${nth}`, ethnicity }));
const aged = (numbers: Readonly<Record<string, number>>): readonly CsvRow[] =>
  Object.entries(numbers).map(([ethnicity, n]) => ({ ethnicity, aged_10_to_17: String(n) }));
const many = (n: number, ethnicity: string): readonly string[] => Array.from({ length: n }, () => ethnicity);

testCheck(ethnicityOnOneSide, {
  fails: {
    'a group of children without a population': { children: children('B1', 'W1'), population: aged({ white: 1000 }) },
    'a group of which the population is nobody': {
      children: children('B1', 'W1'),
      population: aged({ white: 1000, black: 0 }),
    },
    'a category of children that the population, by categories, has not': {
      children: children('Roma', 'W1'),
      population: aged({ W1: 900, W2: 100 }),
    },
    'a category without a population, though its group has one': {
      children: children('Roma'),
      population: aged({ white: 1000, W1: 900 }),
    },
    'a group of the population that no child has, where 5 would be expected': {
      children: children(...many(50, 'W1')),
      population: aged({ white: 900, black: 100 }),
    },
    'a category of the population that no child has, where 5 would be expected': {
      children: children(...many(50, 'A1')),
      population: aged({ Indian: 900, Chinese: 100 }),
    },
  },
  passes: {
    'the same groups on both sides': {
      children: children('B1', 'W1'),
      population: aged({ white: 900, black: 100, all: 1000 }),
    },
    'the same categories on both sides': { children: children('B1', 'W1'), population: aged({ W1: 900, B1: 100 }) },
    'categories of children with a population by groups': {
      children: children('Roma', 'W1'),
      population: aged({ white: 1000 }),
    },
    'groups of children with a population by categories': {
      children: children('White', 'Black'),
      population: aged({ W1: 900, B1: 100 }),
    },
    'a population of all together': { children: children('B1'), population: aged({ all: 1000 }) },
    'a group of the population that no child has, where fewer than 5 would be expected': {
      children: children(...many(49, 'W1')),
      population: aged({ white: 900, black: 100 }),
    },
    'not known': { children: children('NS', ''), population: aged({ white: 1000 }) },
    'a withdrawn child': {
      children: [{ ethnicity: 'B1', deleted: 'true' }],
      population: aged({ white: 1000 }),
    },
  },
});
