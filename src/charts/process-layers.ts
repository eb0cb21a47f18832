import type { SeriesSpec } from '../measures/reading.ts';
import type { Flag } from '../signals/judge-quarters.ts';
import type { Process, ProcessPoint } from '../signals/process-of.ts';
import { units } from '../vocabulary/unit.ts';
import { axisLabel } from '../vocabulary/wording.ts';
import { sayFlag } from './say-verdict.ts';
import type { LayerOf } from './theme.ts';
import { colours } from './theme.ts';

/** One place on a process chart; a value of `null` leaves a gap in its line. */
export interface Place {
  readonly who: string;
  /** Places joined by one line. */
  readonly line: string;
  readonly period: string;
  readonly value: number | null;
  /** Set for a quarter that has the shape of a signal instead of its own. */
  readonly flagged?: boolean;
}

interface Look {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly shape: string;
}

export const names = {
  quarter: 'Each quarter',
  average: 'Average',
  limits: 'Usual range',
  target: 'Target',
  better: 'Signal of improvement',
  worse: 'Signal of concern',
  different: 'Signal, neither better nor worse',
} as const;

/** A stroke as long as it takes to show a dash, in a key whose symbols are one across. */
const longStroke = 'M-2.6,0L2.6,0';

/** Lines differ in dash and signals in shape, so that nothing is told by colour alone. */
const looks: Readonly<Record<string, Look>> = {
  [names.quarter]: { colour: colours.navy, dash: [1, 0], shape: 'circle' },
  [names.average]: { colour: colours.grey, dash: [1, 0], shape: longStroke },
  [names.limits]: { colour: colours.grey, dash: [5, 4], shape: longStroke },
  [names.target]: { colour: colours.teal, dash: [9, 3, 2, 3], shape: longStroke },
  [names.better]: { colour: colours.teal, dash: [1, 0], shape: 'square' },
  [names.worse]: { colour: colours.plum, dash: [1, 0], shape: 'triangle-up' },
  [names.different]: { colour: colours.orange, dash: [1, 0], shape: 'diamond' },
};

/** Every place to draw, in the order of the key. */
export function placesOf(judged: Process): readonly Place[] {
  const along = (who: string, line: string, of: (point: ProcessPoint) => number | undefined): readonly Place[] =>
    judged.points.map((point) => ({ who, line, period: axisLabel(point.period), value: of(point) ?? null }));
  const isBefore = startOfLimits(judged);
  const parts = [true, false].map((before) => (point: ProcessPoint) => isBefore(point) === before);
  const limits = parts.flatMap((isOf, place) => [
    ...along(names.average, `average ${place}`, (point) => (isOf(point) ? point.average : undefined)),
    ...along(names.limits, `upper ${place}`, (point) => (isOf(point) ? upperOf(judged, point) : undefined)),
    ...along(names.limits, `lower ${place}`, (point) => (isOf(point) ? lowerOf(point) : undefined)),
  ]);
  return [
    ...judged.points.map(({ period, value, flag }) => ({
      ...{ who: names.quarter, line: 'quarters', period: axisLabel(period), value: value ?? null },
      ...(flag && { flagged: true }),
    })),
    ...limits.filter(({ value }) => value !== null || limits.some((other) => other.value !== null)),
    ...(judged.target === undefined ? [] : along(names.target, 'target', () => judged.target)),
  ];
}

/** Whether a quarter lies before the day from which limits begin anew. */
const startOfLimits =
  ({ rebase }: Process) =>
  ({ period }: ProcessPoint): boolean =>
    rebase?.done === true && period.from < rebase.from;

/** A limit beyond which nothing could be flagged is drawn at the end of what is possible. */
const lowerOf = ({ average, low }: ProcessPoint): number | undefined =>
  average === undefined ? undefined : (low ?? 0);

const upperOf = ({ spec }: Process, { average, high }: ProcessPoint): number | undefined =>
  average === undefined ? undefined : (high ?? (spec.unit === 'percent' ? units.percent.multiplier : undefined));

/** A quarter that is a signal, with the name of its kind and, where a pattern begins, its word. */
interface Mark extends Place {
  readonly word: string;
  readonly side: string;
}

/** The quarters that are signals. A pattern of several has its word once. */
export const signalsOf = ({ points, spec }: Process): readonly Mark[] =>
  points.flatMap(({ flag, value, period }, place) => {
    if (!flag || value === undefined) return [];
    const before = points[place - 1]?.flag;
    const goesOn = before?.rule === flag.rule && before.side === flag.side;
    const word = goesOn ? '' : sayFlag(flag);
    return [{ who: kindOf(flag, spec.better), line: '', period: axisLabel(period), value, word, side: flag.side }];
  });

function kindOf({ side }: Flag, better: SeriesSpec['better']): string {
  if (better === 'neither') return names.different;
  return (side === 'high') === (better === 'higher') ? names.better : names.worse;
}

/**
 * Limits under the line of quarters under its points. The key is drawn from all channels at once: to leave one of them
 * out of it would leave out the whole key.
 */
export function processLayers(shown: readonly string[]): LayerOf[] {
  const by = <Value>(of: (look: Look) => Value) => {
    const look = (name: string): Look => looks[name] ?? { colour: colours.ink, dash: [], shape: 'circle' };
    const scale = { domain: [...shown], range: shown.map((name) => of(look(name))) };
    return { field: 'who', type: 'nominal', scale } as const;
  };
  const color = by(({ colour }) => colour);
  const strokeDash = by(({ dash }) => [...dash]);
  const detail = { field: 'line', type: 'nominal' } as const;
  return [
    {
      transform: [{ filter: `datum.who !== '${names.quarter}' && !isDefined(datum.word)` }],
      mark: { type: 'line', strokeWidth: 1.5, interpolate: 'step' },
      encoding: { color, strokeDash, detail },
    },
    {
      transform: [{ filter: `datum.who === '${names.quarter}'` }],
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { color, strokeDash, detail },
    },
    {
      transform: [{ filter: `(datum.who === '${names.quarter}' && !datum.flagged) || isDefined(datum.word)` }],
      mark: { type: 'point', filled: true, size: 65, opacity: 1 },
      encoding: {
        color,
        shape: by(({ shape }) => shape),
        size: { condition: { test: 'isDefined(datum.word)', value: 130 }, value: 55 },
      },
    },
  ];
}
