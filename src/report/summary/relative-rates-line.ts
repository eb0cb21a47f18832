import { stageName } from '../../charts/group-intervals.ts';
import type { Observation } from '../../measures/reading.ts';
import { clearDifferences } from '../../signals/change.ts';
import type { EthnicGroup } from '../../vocabulary/ethnicity.ts';
import { ethnicGroupNames } from '../../vocabulary/ethnicity.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { inWords } from '../../vocabulary/period.ts';
import { listed, say, sayNumber, sayRange } from '../../vocabulary/wording.ts';
import type { SummaryLine } from '../contents/pack.ts';
import type { Story, Told } from '../story.ts';
import type { Said } from './said.ts';
import { unsaid } from './said.ts';

/** The group furthest above the reference group's rate in a sentence, and which groups stand out among all the ratios. */
export function sayRelativeRatesLine({ plan, parameters }: Story, { reading }: Told, { series }: SummaryLine): Said {
  const ratios = reading.observations.filter(
    (o) => o.period.label === plan.latestYear.label && o.against !== undefined,
  );
  const clear = clearDifferences(ratios.map(({ against }) => ({ p: against?.p ?? 1 })));
  const ofSeries = ratios.filter((o) => o.series === series);
  const apart = ratios.filter((_, place) => clear[place]);
  const highest = [...ofSeries].sort((a, b) => (numberOf(b.value) ?? 0) - (numberOf(a.value) ?? 0))[0];
  if (!highest) return unsaid('[z]', `no relative rate can be shown for ${inWords(plan.latestYear)}`);
  const reference = parameters.find(({ name }) => name === 'referenceGroup')?.value as EthnicGroup;
  const among = `Among the ${ratios.length} ratios of this period`;
  return {
    figure: sayNumber(numberOf(highest.numerator) ?? 0, 'children'),
    of: highest,
    latest: `${nameOf(highest)} children became first-time entrants in ${inWords(plan.latestYear)}, ${say(highest.value, 'ratio')} the rate of ${ethnicGroupNames[reference]} children (range ${sayRange(highest.interval, 'ratio')}).`,
    change:
      apart.length === 0
        ? `${among} none stands out, after allowing for their number.`
        : `${among} these stand out, after allowing for their number: ${listed(apart.map((o) => `${nameOf(o)} ${stageName(reading.series[o.series]?.title ?? '')}`))}.`,
    verdict:
      apart.length === 0 ? { word: 'No clear difference', signal: 'none' } : { word: 'Different', signal: 'different' },
  };
}

const nameOf = ({ group }: Observation): string => ethnicGroupNames[(group?.ethnicity ?? 'not_known') as EthnicGroup];
