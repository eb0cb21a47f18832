import { submeasureTable } from '../../tables/submeasure-table.ts';
import { byOrderType, byQuarter, inAYear, kpiEntry, ofLatestQuarter } from '../kpi.ts';
import type { Entry } from '../pack.ts';

const characteristics = submeasureTable('ethnicity', 'age', 'sex');
const byCharacteristics = (series: string): readonly string[] =>
  ['ethnicity', 'age', 'sex'].map((dimension) => `${series}.${dimension}`);

export const outOfCourt = kpiEntry({
  measure: 'kpi-6-out-of-court',
  heading: 'KPI 6: Out-of-court disposals',
  caption: 'Children who completed the programme of an out-of-court disposal',
  kpi: {
    headline: 'kpi6.completed',
    counted: 'children',
    said: 'completed the programme of an out-of-court disposal',
  },
  listings: [
    ofLatestQuarter('Completed, by kind of disposal', ['kpi6.completed', 'kpi6.outcome_23'], submeasureTable('kind')),
    inAYear(
      'Completed and not completed, by kind of disposal (kinds nobody had are left out)',
      [
        'kpi6.completed',
        'kpi6.not_completed',
        'kpi6.completion_not_recorded',
        'kpi6.programmes_completed',
        'kpi6.outcome_23',
      ],
      submeasureTable('kind'),
    ),
    inAYear('Who the children who completed are', byCharacteristics('kpi6.completed'), characteristics),
  ],
});

export const widerServices = kpiEntry({
  measure: 'kpi-7-wider-services',
  heading: 'KPI 7: Wider services',
  caption: 'Children supported by wider services during their order',
  kpi: {
    headline: 'kpi7.supported_during',
    counted: 'children',
    said: 'were supported by wider services during their order',
    byOrder: 'kpi7.supported_during',
  },
  listings: [
    ...byOrderType('kpi7.supported_during', 'Supported during the order'),
    inAYear(
      'Status at the start and during the order, and early help',
      ['kpi7.start', 'kpi7.during', 'kpi7.early_help_open_before', 'kpi7.early_help_referred_during'],
      submeasureTable('status'),
    ),
  ],
});

/** Five sectors are too few for a percentage, and so for a picture of one: the counts stand in a table. */
export const boardAttendance: Entry = {
  ...kpiEntry({
    measure: 'kpi-8-board-attendance',
    heading: 'KPI 8: Board attendance',
    caption: 'Sectors with a senior member at the board',
    kpi: {
      headline: 'kpi8.senior',
      counted: 'sectors',
      said: 'had a senior member at the board',
      untested: 'Five sectors are too few to test.',
    },
    listings: [
      byQuarter('Sectors that had a senior member at the board, and meetings', ['kpi8.senior', 'kpi8.meetings']),
      inAYear(
        'Quarters in which each sector was at the board, of those there were',
        ['kpi8.senior', 'kpi8.delegate'],
        submeasureTable('sector'),
      ),
    ],
  }),
  pictures: [],
};

export const seriousViolence = kpiEntry({
  measure: 'kpi-9-serious-violence',
  heading: 'KPI 9: Serious violence',
  caption: 'Serious violence offences for every 10,000 aged 10 to 17',
  kpi: {
    headline: 'kpi9.serious_violence_per_10000',
    counted: 'offences',
    said: 'were of serious violence',
    byOrder: 'kpi9.order',
  },
  listings: [
    ...byOrderType('kpi9.order', 'Offences of serious violence'),
    inAYear(
      'Serious violence by offence and seriousness (offences nobody committed are left out)',
      ['kpi9.serious_violence_of_offences', 'kpi9.children_serious_violence', 'kpi9.category', 'kpi9.score'],
      submeasureTable('category', 'score'),
    ),
    inAYear('Who the children are', byCharacteristics('kpi9.children'), characteristics),
  ],
});

export const victims = kpiEntry({
  measure: 'kpi-10-victims',
  heading: 'KPI 10: Victims',
  caption: 'Consenting victims who took part in a restorative process',
  kpi: {
    headline: 'kpi10.restorative',
    counted: 'consenting victims',
    said: 'took part in a restorative process',
  },
  listings: [
    inAYear('Victims', [
      'kpi10.restorative',
      'kpi10.view_sought',
      'kpi10.progress_given',
      'kpi10.support_given',
      'kpi10.contacted',
      'kpi10.victims',
      'kpi10.children_with_victim',
      'kpi10.restorative_processes',
    ]),
  ],
});
