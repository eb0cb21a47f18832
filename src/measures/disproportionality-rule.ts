import type { Measure } from './measure.ts';

/** How disproportionality is counted, and where it departs from other counts: in words that are printed. */
export const disproportionalityRule: Pick<Measure, 'rule' | 'differs'> = {
  rule: [
    "The share difference is the group's share of the children of the stage whose ethnicity is known, less its share of the population aged 10 to 17, in percentage points; its range is Wilson's for the share, with the population taken as exact.",
    "The relative rate is the group's rate on its population over the reference group's rate, or over that of all other children whose ethnicity is known; its range is the conditional mid-P interval for two rates. Where no child of those compared with is counted there is no ratio.",
    'A child counts once at a stage in a period. Arrest or offence: children with an offence whose arrest, or where no arrest is given whose offence, was in the period, aged 10 to 17 then and not withdrawn. Diversion: children whose most serious outcome in the period is diversion, as the measure of diversion counts them. Caution or sentence, first entry and custody: as the measures of children cautioned or sentenced, of first-time entrants and of custodial sentences count them. Court: of the children cautioned or sentenced, those with a first-tier, community or custodial sentence in the period. Remand: children whose remand to youth detention accommodation began in the period; local authority accommodation is not in it.',
    'The stage before is, for diversion and for caution or sentence, the children with any diversion, caution or sentence in the period; for first entry, those of them who had no caution or sentence that stands before the first day of the period; for court, the children cautioned or sentenced; for custody and for remand, the children sentenced at court.',
    'Of children sentenced at court, those had been on remand for whom a remand to youth detention accommodation began between the arrest, or where none is given the offence, that was sentenced and the day of that sentence, both days included.',
    'At a stage set against the one before it only children who are at both count, so that a child who is counted by the rule of one and not by that of the other (of age on another day, say) is left out.',
    "The share of the stage before is in every 100 of its children of the group, with Wilson's range. Its difference from that of the reference group is in percentage points, with Newcombe's range; its ratio to that of the reference group, or of all other children whose ethnicity is known, has Koopman's range. For caution or sentence it is the share who were not diverted. Diversion has a share and a difference only: the ratio of a favourable event does not mirror that of its opposite.",
    'Beside a ratio stands how many children there would be at the rate compared with, and what the ratio would be were all children whose ethnicity is not known of those compared with, and were all of them of this group. The p-value is mid-P, of two rates or of Fisher; the exact central one is given beside it.',
    'Children whose ethnicity is not known are left out of shares, differences and ratios, and their number is shown.',
    'The population is the latest mid-year estimate on or before the last day of the period, or the nearest there is. Of a span of several years it is the sum of the estimates of its years, counted back from its last day: so many children for so many years, with the shares of that sum.',
  ],
  differs: [
    'No relative rate is published for children in a single service, so there is nothing official to set beside it.',
    'Offences have no place of residence, so children who live elsewhere are among those arrested or with an offence and at no other stage but remand. How many offences without an outcome the extract holds depends on what the case system records.',
    'A remand has no place of residence either, and may be for an offence that has not been sentenced: the children remanded in a period are not those of the children sentenced in it who had been on remand.',
    'Without custody_episodes.csv remand is not available; the other stages are.',
    'The stages are of one period, not of one group of children followed: a child may be arrested in one period and sentenced in another.',
  ],
};
