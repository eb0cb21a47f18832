import { relativeRates } from '../../../charts/relative-rates.ts';
import type { Dimension } from '../../../measures/reading.ts';
import type { DisparityStage } from '../../../vocabulary/disparity-rung.ts';
import { disparityStages } from '../../../vocabulary/disparity-rung.ts';
import { sayOthers } from '../../disparity/say-others.ts';
import type { Plan } from '../../plan.ts';
import { characteristicTable } from '../../tables/characteristic-table.ts';
import type { Entry, Listing } from '../pack.ts';

/** The stages set against the one before; that of diversion has no ratio. */
const compared: readonly DisparityStage[] = ['children', 'fte', 'court', 'custody', 'remand'];
const named = (stages: readonly DisparityStage[], kind: string): readonly string[] =>
  stages.map((stage) => `characteristics.${stage}.${kind}`);

const ofStageBefore = named(compared, 'of_stage_before_ratio_others');
const few: readonly Dimension[] = ['sex', 'age', 'care', 'send'];
const threeYears = (plan: Plan) => [plan.threeYears];

const lookedUp = (caption: string, dimensions: readonly Dimension[], series = ofStageBefore): Listing => ({
  caption: () => caption,
  series,
  periods: threeYears,
  table: characteristicTable(dimensions),
  annex: true,
});

export const disproportionalityByCharacteristic: Entry = {
  measure: 'disproportionality-by-characteristic',
  heading: 'Disproportionality by other characteristics',
  summary: [],
  opening: sayOthers,
  pictures: [
    {
      id: 'other-characteristics',
      caption: () => 'Children by sex, age, care and special educational needs as multiples of all others, three years',
      chart: relativeRates(few),
      series: named(['children', 'court', 'custody'], 'of_stage_before_ratio_others'),
      periods: threeYears,
      table: (reading, view, caption) => characteristicTable(few)(reading, { ...view, series: ofStageBefore }, caption),
    },
  ],
  listings: [
    lookedUp('Out of the stage before, by ward, three years', ['ward']),
    lookedUp('Out of the stage before, by ethnic category, three years', ['ethnicCategory']),
    lookedUp(
      'On all aged 10 to 17, by sex and ethnic category, three years',
      ['sex', 'ethnicCategory'],
      named(disparityStages, 'relative_rate_others'),
    ),
  ],
};
