import type { Chart, View } from '../src/charts/chart.ts';
import { trend } from '../src/charts/trend.ts';
import { look } from '../src/checks/check.ts';
import type { Publishable } from '../src/disclosure/disclose.ts';
import { disclose } from '../src/disclosure/disclose.ts';
import { boardPolicy } from '../src/disclosure/policy.ts';
import { firstTimeEntrants } from '../src/measures/first-time-entrants.ts';
import type { Reading } from '../src/measures/reading.ts';
import type { Block } from '../src/report/document.ts';
import type { Story, Told } from '../src/report/story.ts';
import type { ChildId } from '../src/vocabulary/child-id.ts';
import { reveal } from '../src/vocabulary/child-id.ts';

// What must not compile. Nothing here runs: `tsc` reads it, and an expected error that does not come is one.

declare const reading: Reading;
declare const view: View;
declare const child: ChildId;

const published: Publishable = disclose(reading, boardPolicy('withheld'));

/** Only what has been through disclosure can be drawn. */
export const drawn: readonly ReturnType<Chart>[] = [
  trend(published, view),
  // @ts-expect-error an undisclosed reading
  trend(reading, view),
  // @ts-expect-error a reading spread out of a disclosed one is no longer disclosed
  trend({ measure: published.measure, series: published.series, observations: reading.observations }, view),
];

/** Only what has been through disclosure can be told. */
export const told: Story['told'] = [
  {
    measure: firstTimeEntrants,
    reading: published,
    needed: [],
    lacking: [],
    leftOut: [],
    keptBlank: [],
    effective: '',
    reachesBackTo: undefined,
    definition: '',
    rule: [],
  },
  {
    measure: firstTimeEntrants,
    // @ts-expect-error an undisclosed reading
    reading,
    needed: [],
    lacking: [],
    leftOut: [],
    keptBlank: [],
    effective: '',
    reachesBackTo: undefined,
    definition: '',
    rule: [],
  } satisfies Told,
];

/** A child's identifier cannot be put on a page, in any block that holds text, unless it is revealed. */
export const blocks: readonly Block[] = [
  { kind: 'paragraph', text: reveal(child) },
  // @ts-expect-error an identifier is no text
  { kind: 'paragraph', text: child },
  // @ts-expect-error
  { kind: 'note', text: child },
  // @ts-expect-error
  { kind: 'list', items: [child] },
  // @ts-expect-error
  { kind: 'headline', figure: child, caption: '' },
  // @ts-expect-error
  { kind: 'table', caption: '', head: [], rows: [[child]] },
];

/** Nor can it stand for text, or be compared with one. */
export const texts: readonly string[] = [
  // @ts-expect-error
  child,
  // @ts-expect-error
  ['C1'].find((id) => id === child) ?? '',
];

/** A check cannot name a column that its table lacks. */
export const looks = [
  look('outcomes', ['outcomeDate'], () => []),
  // @ts-expect-error there are no outcomes in the population
  look('population', ['outcomeDate'], () => []),
  // @ts-expect-error there is no such table
  look('outcome', ['outcomeDate'], () => []),
];
