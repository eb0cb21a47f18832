import type { Entry, Pack, SummaryLine } from '../contents/pack.ts';
import type { Judgement } from '../judge-family.ts';
import { judgeFamily } from '../judge-family.ts';
import type { Story, Told } from '../story.ts';
import { sayAverageLine } from './average-line.ts';
import { sayChildrenLine } from './children-line.ts';
import { sayCountLine } from './count-line.ts';
import { sayOnTheDayLine } from './on-the-day-line.ts';
import { sayProportionLine } from './proportion-line.ts';
import { sayRelativeRatesLine } from './relative-rates-line.ts';
import type { Said } from './said.ts';

const sayers: Readonly<Record<SummaryLine['told'], (story: Story, told: Told, line: SummaryLine) => Said>> = {
  count: sayCountLine,
  proportion: sayProportionLine,
  'children of a year': sayChildrenLine,
  average: sayAverageLine,
  'on the day': sayOnTheDayLine,
  'relative rates': sayRelativeRatesLine,
};

/** A line of the summary in words. */
interface Line {
  readonly entry: Entry;
  readonly line: SummaryLine;
  readonly told: Told;
  readonly said: Said;
}

/** A line of the summary with what may be said of its change once all of them are known. */
export interface JudgedLine extends Line {
  readonly judgement: Judgement;
}

/** The lines of the summary, their changes judged as one family of comparisons. */
export function judgedLines(story: Story, pack: Pack): readonly JudgedLine[] {
  const lines = pack.entries.flatMap((entry) => linesOf(story, entry));
  const judged = judgeFamily(
    lines.map(({ said, told, line }) => ({ said, better: told.measure.series[line.series]?.better ?? 'neither' })),
  );
  return lines.flatMap((line, place) => {
    const judgement = judged[place];
    return judgement ? [{ ...line, judgement }] : [];
  });
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
