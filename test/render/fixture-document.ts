import type { TopLevelSpec } from 'vega-lite';
import type { Block, BlockOf, IconRow, ReportDocument, Section } from '../../src/report/document.ts';
import { bars, panels, trend } from './fixture-charts.ts';

/** Text that would do harm, or vanish, if HTML, Handlebars or Typst took it for its own language. */
export const HOSTILE = [
  '<script>alert("x")</script>',
  '</style><img src=x onerror=alert(1)>',
  '#import "@preview/evil:1.0.0": *',
  '#panic("evaluated")',
  '*bold* _italic_ `code` $x^2$ @label <label> = heading',
  'back\\slash, "double" and \'single\' quotes',
  '{{x}} {{{y}}} {{> partial}}',
  'Łódź, Gwynedd – naïve café, 25 °C, ½ × 3 ≤ 4 − 1',
  `${'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3)}`,
] as const;

/** Letters that our typeface does not have. */
const FOREIGN = '漢字 and 🙂 and \u202Ereversed';

const chart = (id: string, caption: string, spec: TopLevelSpec): BlockOf<'chart'> => ({
  kind: 'chart',
  id,
  caption,
  means: HOSTILE[0],
  describedAs: `${caption}. The rate falls from 31.0 in 2019/20 to 24.0 in 2024/25; England falls from 27.0 to 22.5.`,
  spec,
});

const atAGlance: Section = {
  id: 'at-a-glance',
  heading: 'At a glance',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Five measures, each with the latest figure and what has changed since the year before. A change is called higher or lower only where it is more than chance would give.',
    },
    {
      kind: 'summary',
      caption: 'The year to March 2025 beside the year before',
      rows: [
        {
          title: 'First-time entrants',
          section: 'first-time-entrants',
          figure: '60 children',
          id: 'k3f9qx',
          latest: 'entered for the first time, 140 per 100,000 aged 10 to 17.',
          change: 'Down from 84 children, 197 per 100,000.',
          tested: true,
          word: 'Lower',
          signal: 'better',
        },
        {
          title: 'Proven reoffending',
          section: 'reoffending',
          figure: '31 of 96 children',
          id: 'k3f9qx',
          latest: 'reoffended within a year, 32.3%.',
          change: 'The year before: 29 of 101 children, 28.7%.',
          tested: true,
          word: 'No clear difference',
          signal: 'none',
        },
        {
          title: 'Custodial sentences',
          section: 'reoffending',
          figure: '9 sentences',
          id: 'k3f9qx',
          latest: 'to 8 children.',
          change: 'Up from 3 sentences to 3 children.',
          tested: true,
          word: 'Higher',
          signal: 'worse',
        },
        {
          title: 'Black children among those sentenced to custody',
          section: 'disparity',
          figure: '[c]',
          id: 'k3f9qx',
          latest: 'Black children sentenced in the year to March 2025',
          change: 'Not given: the number is small enough to point at a child.',
          tested: true,
          word: 'Not yet known',
          signal: 'none',
        },
        {
          title: 'Share of cautions among outcomes',
          section: 'disparity',
          figure: '35 of 81 outcomes',
          id: 'k3f9qx',
          latest: 'were cautions, 43.2%.',
          change: 'The year before: 22 of 90 outcomes, 24.4%.',
          tested: true,
          word: 'Higher',
          signal: 'different',
        },
      ],
    },
    { kind: 'note', text: '[c] stands for a figure kept back so that no child can be recognised.' },
  ],
};

const icon = (title: string, variation: IconRow['variation'], assurance: IconRow['assurance']): IconRow => ({
  title,
  section: 'reoffending',
  figure: '24 of 60 (40%)',
  id: 'k3f9qx',
  when: 'Jan to Mar 2025',
  variation,
  assurance,
});

const icons: Section = {
  id: 'icons',
  heading: 'All measures at a glance',
  blocks: [
    {
      kind: 'icons',
      caption: 'Variation and assurance of every measure',
      rows: [
        icon(
          'Usual',
          { icon: 'common', word: 'Usual variation' },
          { icon: 'hit-and-miss', word: 'Hit and miss (target 40% or less)' },
        ),
        icon(
          'Better, high',
          { icon: 'improvement-high', word: 'Improvement: high' },
          { icon: 'passes', word: 'Met: 30%' },
        ),
        icon(
          'Better, low',
          { icon: 'improvement-low', word: 'Improvement: low' },
          { icon: 'fails', word: 'Missed: 20%' },
        ),
        icon('Worse, high', { icon: 'concern-high', word: 'Concern: high' }, { icon: '', word: 'No target' }),
        icon('Worse, low', { icon: 'concern-low', word: 'Concern: low' }, { icon: '', word: 'No target' }),
        icon('Neither, high', { icon: 'neutral-high', word: 'Unusually high' }, { icon: '', word: 'No target' }),
        icon('Neither, low', { icon: 'neutral-low', word: 'Unusually low' }, { icon: '', word: '' }),
        { ...icon(HOSTILE[0], { icon: '', word: HOSTILE[1] }, { icon: '', word: HOSTILE[2] }), figure: '', id: '' },
        {
          ...icon('Charted nowhere', { icon: '', word: HOSTILE[3] }, { icon: '', word: HOSTILE[6] }),
          when: HOSTILE[4],
        },
      ],
    },
  ],
};

const monthly = Array.from({ length: 30 }, (_, index) => [
  `${['April', 'May', 'June', 'July', 'August', 'September'][index % 6]} ${2019 + Math.floor(index / 6)}`,
  `${(index * 37) % 90}`,
  index % 7 === 0 ? '[c]' : `${1200 + index * 311}`.replace(/(\d)(\d{3})$/, '$1,$2'),
  `${((index * 13) % 400) / 10}%`,
]);

const firstTimeEntrants: Section = {
  id: 'first-time-entrants',
  heading: 'Children who enter the youth justice system for the first time',
  blocks: [
    { kind: 'headline', figure: '140 per 100,000', id: 'k3f9qx', caption: '60 children in the year to March 2025' },
    { kind: 'headline', figure: '24 fewer children', id: 'k3f9qx', caption: 'than in the year to March 2024' },
    { kind: 'headline', figure: 'Lower', id: 'k3f9qx', caption: 'the difference is more than chance would give' },
    {
      kind: 'paragraph',
      text: 'Fewer children entered the system than in any year since 2019/20. The fall is steepest among children aged 14 and under, most of whom were diverted by the police before any outcome was recorded.',
    },
    chart('trend', 'First-time entrants per 100,000 children aged 10 to 17, Fernshire and England', trend),
    { kind: 'subheading', id: 'by-month', text: 'By month' },
    {
      kind: 'table',
      caption: 'Entrants by month of the first outcome',
      head: [
        { text: 'Month', numeric: false },
        { text: 'Children', numeric: true },
        { text: 'Population aged 10 to 17', numeric: true },
        { text: 'Share of outcomes', numeric: true },
      ],
      rows: monthly,
    },
    {
      kind: 'definition',
      title: 'How this is counted',
      items: [
        {
          term: 'Counted',
          texts: ['Children who receive a caution or a conviction for the first time in their life.'],
        },
        {
          term: 'Not counted',
          texts: ['Children who live outside the area.', 'Outcomes 20, 21 and 22: they are not cautions.'],
        },
        { term: 'Source', texts: ['Case management extract, read on 30 September 2025.'] },
      ],
    },
  ],
};

const reoffending: Section = {
  id: 'reoffending',
  heading: 'Reoffending',
  blocks: [
    { kind: 'headline', figure: '32.3%', id: 'k3f9qx', caption: '31 of 96 children reoffended within 12 months' },
    {
      kind: 'paragraph',
      text: 'The three figures always belong together: how many children, how often, and how serious.',
    },
    {
      kind: 'list',
      items: [
        'Share of children who reoffended: 32.3%',
        'Reoffences per child who reoffended: 4.13, a little longer here so that the line has to turn at the end of the measure and the next one shows its indent',
        'Reoffences per child in the cohort: 1.33',
      ],
    },
    chart('outcomes', 'What the children received', bars),
    {
      kind: 'table',
      caption: 'Reoffending by age at the first outcome, with cohort sizes and what followed',
      head: [
        { text: 'Age', numeric: false },
        { text: 'Cohort', numeric: true },
        { text: 'Reoffended', numeric: true },
        { text: 'Rate', numeric: true },
        { text: '95% interval', numeric: true },
        { text: 'Reoffences', numeric: true },
        { text: 'Per reoffender', numeric: true },
      ],
      rows: [
        ['10 to 13', '14', '[c]', '[c]', '[c]', '[c]', '[c]'],
        ['14', '20', '7', '35.0%', '18.1% to 56.7%', '30', '4.29'],
        ['15', '28', '10', '35.7%', '20.7% to 54.2%', '41', '4.10'],
        ['16 to 17', '34', '11', '32.4%', '19.1% to 49.2%', '45', '4.09'],
      ],
    },
  ],
};

const disparity: Section = {
  id: 'disparity',
  heading: 'Disproportionality',
  blocks: [
    chart(
      'relative-rates-of-each-ethnic-group-by-quarter',
      'Relative rate of each ethnic group, 2019/20 to 2024/25',
      panels,
    ),
    { kind: 'subheading', id: 'hostile', text: `Text that is only text: ${HOSTILE[4]}` },
    { kind: 'list', items: HOSTILE },
    { kind: 'paragraph', text: FOREIGN },
    ...HOSTILE.slice(0, 3).map((text): Block => ({ kind: 'note', text })),
    {
      kind: 'table',
      caption: HOSTILE[0],
      head: [
        { text: HOSTILE[2], numeric: false },
        { text: '', numeric: true },
      ],
      rows: HOSTILE.map((text, index) => [text, `${index}`]),
    },
  ],
};

const dataQuality: Section = {
  id: 'data-quality',
  heading: 'How good the data are',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Four checks were made before anything was counted. One failed, and one could not be made.',
    },
    {
      kind: 'findings',
      caption: 'Checks made on the extracts',
      rows: [
        {
          title: 'Outcome dated before its offence',
          state: 'Failed',
          found: '12 of 1,903 outcomes',
          because: 'A child may be counted in the wrong quarter, or as entering the system before the offence.',
        },
        {
          title: 'Ethnicity not recorded',
          state: 'Not run',
          found: 'The column ethnicity is not in children.csv',
          because: 'Disproportionality cannot be measured without it.',
        },
        {
          title: 'Two records for one child',
          state: 'Passed',
          found: 'None of 1,500 children',
          because: 'A child counted twice makes every rate too high.',
        },
        {
          title: HOSTILE[0],
          state: 'Passed',
          found: HOSTILE[1],
          because: HOSTILE[2],
        },
      ],
    },
  ],
};

/** A pack with every kind of block, long tables, three charts and hostile text. Fernshire is invented. */
export const fixtureDocument: ReportDocument = {
  schema: 1,
  title: 'Youth justice performance report, year to March 2025',
  service: 'Fernshire Youth Justice Service',
  marking: 'OFFICIAL-SENSITIVE',
  asAt: '30 September 2025',
  asAtDate: { year: 2025, month: 9, date: 30 },
  covers: 'April 2019 to March 2025',
  notices: [
    'Every child in this report is invented. It shows how a report looks, and nothing about any real service.',
    'Figures may change until the follow-up of the latest cohort is complete.',
  ],
  madeWith: 'boardpack 0.1.0',
  sections: [atAGlance, icons, firstTimeEntrants, reoffending, disparity, dataQuality],
};

/** The charts of a document, in reading order. */
export function chartsOf(document: ReportDocument): readonly BlockOf<'chart'>[] {
  return document.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'chart');
}
