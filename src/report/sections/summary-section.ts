import type { Comparison } from '../../signals/change.ts';
import { clearDifferences } from '../../signals/change.ts';
import { figureId } from '../../vocabulary/figure-id.ts';
import type { Entry, Pack, SummaryLine } from '../contents/pack.ts';
import type { Section, Signal, SummaryRow } from '../document.ts';
import type { Story, Told } from '../story.ts';
import { sayAverageLine } from '../summary/average-line.ts';
import { sayCountLine } from '../summary/count-line.ts';
import { sayOnTheDayLine } from '../summary/on-the-day-line.ts';
import { sayProportionLine } from '../summary/proportion-line.ts';
import { sayRelativeRatesLine } from '../summary/relative-rates-line.ts';
import type { Said } from '../summary/said.ts';

const sayers: Readonly<Record<SummaryLine['told'], (story: Story, told: Told, line: SummaryLine) => Said>> = {
  count: sayCountLine,
  proportion: sayProportionLine,
  average: sayAverageLine,
  'on the day': sayOnTheDayLine,
  'relative rates': sayRelativeRatesLine,
};

interface Line {
  readonly entry: Entry;
  readonly line: SummaryLine;
  readonly told: Told;
  readonly said: Said;
}

/** One row a measure, and whether its change is more than chance, judged as one family of comparisons. */
export function summaryRows(story: Story, pack: Pack): readonly SummaryRow[] {
  const lines = pack.entries.flatMap((entry) => linesOf(story, entry));
  const family = lines.map(({ said }) => said.comparison);
  const clear = clearDifferences(family);
  const made = family.filter((comparison) => comparison !== undefined).length;
  return lines.map(({ entry, line, told, said }, place) => ({
    title: line.title,
    section: entry.measure,
    figure: said.figure,
    id: said.of ? figureId(said.of) : '',
    latest: said.latest,
    tested: said.comparison !== undefined,
    change: [said.change, clear[place] ? '' : caution(said, made)].filter(Boolean).join(' '),
    ...(said.verdict ??
      judge(said.comparison, clear[place] === true, told.measure.series[line.series]?.better ?? 'neither')),
  }));
}

/** What could not have been seen; or that a change stands out alone but not among so many comparisons. */
function caution({ comparison, detectable }: Said, made: number): string {
  if (!comparison || comparison.p >= 0.05) return detectable ?? '';
  return `Taken alone this would stand out; allowing for the ${made} comparisons on this page it does not.`;
}

function linesOf(story: Story, entry: Entry): readonly Line[] {
  const told = story.told.find(({ measure }) => measure.id === entry.measure);
  if (!told) return [];
  return entry.summary.map((line) => {
    const unavailable: Said = {
      figure: '[x]',
      latest: 'Not available.',
      change: `It needs ${told.lacking.join(', ')}.`,
      verdict: { word: 'Not available', signal: 'none' },
    };
    return { entry, line, told, said: told.lacking.length > 0 ? unavailable : sayers[line.told](story, told, line) };
  });
}

function judge(
  comparison: Comparison | undefined,
  clear: boolean,
  better: 'lower' | 'higher' | 'neither',
): { word: string; signal: Signal } {
  if (!comparison) return { word: 'Not tested', signal: 'none' };
  if (!clear || comparison.direction === 'equal') return { word: 'No clear difference', signal: 'none' };
  const word = comparison.direction === 'higher' ? 'Higher' : 'Lower';
  if (better === 'neither') return { word, signal: 'different' };
  return { word, signal: comparison.direction === better ? 'better' : 'worse' };
}

/** One page: a sentence a measure with the count first, what changed, and whether that is more than chance. */
export function summarySection(rows: readonly SummaryRow[]): Section {
  const tested = rows.filter(({ tested: was }) => was);
  const standOut = tested.filter(({ signal }) => signal !== 'none').length;
  const stand = standOut === 0 ? 'none stands' : standOut === 1 ? '1 stands' : `${standOut} stand`;
  const notes = [
    `${tested.length} changes were tested on this page; ${stand} out after allowing for that number. Relative rates are judged among the ratios of their own section.`,
    '“No clear difference” does not mean that nothing changed: with counts this small a real change can pass unseen.',
    'The children counted are all of them; a range says what the same conditions could have produced.',
  ];
  return {
    id: 'summary',
    heading: 'Summary',
    blocks: [
      { kind: 'summary', caption: 'Every measure on one page', rows },
      { kind: 'note', text: notes.join(' ') },
    ],
  };
}
