import type { Observation } from '../../measures/reading.ts';
import type { EthnicGroup } from '../../vocabulary/ethnicity.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { listed, say, sayNumber, sayRange } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import type { Said } from './said.ts';

/** The group furthest from the reference group's rate in a sentence, and which groups' ranges leave 1 out. */
export function sayRelativeRatesLine({ plan }: Story, { reading }: Told, { series }: SummaryLine): Said {
  const compared = reading.observations.filter(
    (o) => o.series === series && o.period.label === plan.latestYear.label && o.interval !== null,
  );
  const apart = compared.filter(({ interval }) => interval !== null && (interval[0] > 1 || interval[1] < 1));
  const highest = [...compared].sort((a, b) => (numberOf(b.value) ?? 0) - (numberOf(a.value) ?? 0))[0];
  const word =
    apart.length === 0
      ? ({ word: 'No clear difference', signal: 'none' } as const)
      : ({ word: 'Different', signal: 'different' } as const);
  if (!highest)
    return {
      latest: `No relative rate can be shown for ${inWords(plan.latestYear)}.`,
      change: '',
      verdict: { word: 'Not available', signal: 'none' },
    };
  return {
    latest: `${children(highest)} ${nameOf(highest)} children became first-time entrants in ${inWords(plan.latestYear)}, ${say(highest.value, 'ratio')} the rate of White children (range ${sayRange(highest.interval, 'ratio')}).`,
    change:
      apart.length === 0
        ? "Every group's range holds 1, the same rate."
        : `Ranges that leave out 1, the same rate: ${listed(apart.map(nameOf))}.`,
    verdict: word,
  };
}

const nameOf = ({ group }: Observation): string => ethnicGroupNames[(group?.ethnicity ?? 'not_known') as EthnicGroup];

const children = ({ numerator }: Observation): string => sayNumber(numberOf(numerator) ?? 0, 'children');
