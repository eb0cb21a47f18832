import { poolingRule } from '../../signals/pooling.ts';
import { longText } from '../../vocabulary/day.ts';
import { listed, shorthandMeanings } from '../../vocabulary/wording.ts';
import type { Section } from '../document.ts';
import type { Story } from '../story.ts';

const methods = [
  {
    term: 'Ranges',
    texts: [
      'Every range is a 95% interval: what the same conditions could plausibly have produced.',
      'Percentages: Wilson score interval, no continuity correction. Counts and rates: exact Poisson (Garwood) below 10 events and Byar from 10. Two rates and relative rates: conditional mid-P interval. Differences of two percentages: Newcombe, method 10. Ratios of two percentages: Koopman score interval.',
      'Range and test never contradict each other. Of two rates they are one method. Of two percentages they are two: a range that would leave “the same” out although the test does not is widened to take it in, and where the test alone finds a difference its p-value is told as 0.05, which is none that is clear.',
    ],
  },
  {
    term: 'Changes',
    texts: [
      'The four latest quarters are tested against the 12 before them, or the four before where the extracts reach no further: the conditional mid-P test for counts and for rates over a population, Fisher mid-P for percentages. Offences by one child, and quarters of one child, are tested as if they were of several.',
      'The comparisons of the summary are one family and those of the headlines of the ten KPIs another. A change is called higher or lower only where its p-value, adjusted by Benjamini and Hochberg for the number of its family, is below 0.05. Everything else is “no clear difference”. “How we know” has their p-values.',
    ],
  },
  {
    term: 'Process charts',
    texts: [
      'Fewer than 6 quarters are not judged. From 6 to 11 the limits are provisional and only a quarter outside them is flagged. From 12 on, counts and rates of 5 or more a quarter on average have an XmR chart by the rules of Making Data Count: limits at the average plus and minus 2.66 average moving ranges; a quarter is flagged outside them, in seven running up or down, as one of two in three near a limit, or in seven on one side of the average. Smaller counts have a c-chart and smaller rates a u-chart with exact Poisson limits, percentages a p-chart with exact binomial limits: outside has a probability of 1 in 1,000 or less on its side.',
      'A quarter without a figure, one that began before the extracts reach back, and a percentage of fewer than 10 are gaps. Rolling years, averages and ratios are never judged so: their points are not independent, or one child moves them. Limits begin anew only for a cause that boardpack.yaml names and dates, once there are seven quarters after it.',
      'About 1 in 8 stable charts shows a flag somewhere in 20 quarters, and about 1 in 20 in 12: a flag is a reason to look, not a finding.',
    ],
  },
  {
    term: 'Icons',
    texts: [
      'Variation tells of the latest quarter alone. A grey circle with a wave: no signal. A green disc with an arrow: a signal of improvement. A plum triangle with an arrow: a signal of concern. A blue diamond with an arrow: a signal where neither direction is better. The arrow is up for the high side and down for the low.',
      'Assurance sets the target of boardpack.yaml against the limits of the latest quarter. A green ring with a tick: both limits lie on its better side. A plum square with a cross: both lie on its worse side. A dashed ring with a question mark: it lies between them or on one of them, so that a quarter on either side of it is no signal.',
    ],
  },
  {
    term: 'Other areas',
    texts: [
      'Where another area’s counts are known, rates are compared by the conditional mid-P test and percentages by Fisher mid-P; where only its figure is published, that is taken as exact (one-sample mid-P). An area that holds ours is compared without our counts. Areas told together are their counts added up, never a mean of rates.',
      'The comparisons of one table are one family, adjusted as those of the summary are. Rates of one or two events and percentages of fewer than 10 children are not compared.',
      'Where five areas or more have counts, ours among them, each is set against their average (all events over all children) in limits of 95% and 99.8%: percentages by the binomial distribution (exact below 50 children), rates by whether the area’s own Poisson range holds the average. The limits are not widened for what areas differ in besides chance, so only the outer ones count as a signal.',
    ],
  },
  {
    term: 'Disproportionality',
    texts: [
      'Every group is set against the reference group at every stage, on the population (the conditional mid-P test of two rates) and out of the stage before (Fisher mid-P). All of these are one family, adjusted for its number by Benjamini and Hochberg; the comparisons of other characteristics with all other children are another. One verdict of a family serves picture, table and sentence. The ratios of ethnic groups to all other children have ranges and no verdict of their own.',
      'One or two children on either side have no ratio, yet are tested, so that nothing is chosen by its size; where nobody of the group compared with is counted the ratio is at least so many times. Not tested are shares of fewer than 10 children, stages at which the group of more than 15% is not known, and, in a copy that withholds small numbers, what is withheld.',
      'The worst cases of those not known are the lowest and the highest the ratio could be, however they were shared out.',
      poolingRule,
      'Other characteristics are told of the three latest years throughout. Where one has two codes the ratio of the one is that of the other upside down, and they are one comparison.',
    ],
  },
  {
    term: 'Small numbers',
    texts: [
      'Of nobody nothing is told, of 1 to 4 children that they are fewer than 5, of 5 to 9 their counts and no verdict. A percentage of 10 to 29, and a rate or ratio of 3 to 19 events or of none, is marked [u]. Of one or two events there is no rate and no ratio.',
    ],
  },
  {
    term: 'Marks',
    texts: [`${shorthandMeanings.join('. ')}.`],
  },
  {
    term: 'Rounding',
    texts: ['Figures are rounded only as they are printed.'],
  },
  {
    term: 'Figure ids',
    texts: [
      'The six small letters and digits beside a figure are its id, the same in every report made of it. In the service, boardpack trace and the id list the children, offences and outcomes behind the figure, and those that each sentence of its rule left out.',
    ],
  },
  {
    term: 'Quarters and years',
    texts: [
      'Quarter 1 is April to June; a financial year runs from 1 April to 31 March. Age is in completed years; a child born on 29 February turns a year older on 1 March in other years.',
    ],
  },
] as const;

/** How figures are worked out, and every choice that could have been made differently. */
export function methodsSection({ parameters, populationSources, reachesBackTo, asAt }: Story): Section {
  const reach =
    reachesBackTo === undefined
      ? []
      : [
          `The outcomes reach back to ${longText(reachesBackTo)}. A child whose first outcome was earlier may look like a first-time entrant later.`,
        ];
  return {
    id: 'methods',
    heading: 'Methods and parameters',
    blocks: [
      {
        kind: 'definition',
        title: 'Methods',
        items: [...methods, { term: 'Reach', texts: [`Nothing dated after ${longText(asAt)} counts.`, ...reach] }],
      },
      ...(populationSources.length > 0
        ? [{ kind: 'note' as const, text: `Population aged 10 to 17: ${listed(populationSources)}.` }]
        : []),
      {
        kind: 'table',
        caption: 'Parameters: every rule that is a choice',
        head: ['Parameter: value', 'What it decides', 'Source'].map((text) => ({ text, numeric: false })),
        rows: parameters.map(({ name, value, meaning, source, set }) => [
          `${name}: ${value}${set ? ' (set in boardpack.yaml)' : ''}`,
          meaning,
          source,
        ]),
      },
    ],
  };
}
