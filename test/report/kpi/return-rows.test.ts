import { expect, test } from 'vitest';
import { kpiBase } from '../../../src/measures/kpi-base.ts';
import { returnCsv } from '../../../src/render/return-csv.ts';
import { returnRows } from '../../../src/report/kpi/return-rows.ts';
import { confidential, counted, period, publish, share } from '../../charts/fixture-readings.ts';

const [before, now] = [period('2025Q2'), period('2025Q3')];
const [series, counts] = ['reoffending.binary', 'fte.count'];

const all = publish([
  share({ series, label: '2025Q2' }, 36, 40),
  share({ series, label: '2025Q3' }, 34, 41),
  share({ series, label: '2025Q3', group: { orderType: 'custody' } }, 1, 2),
  share({ series, label: '2025Q2', group: { orderType: 'youth_caution' } }, 3, 4),
  counted({ series: counts, label: '2025Q2' }, 5),
  confidential(counted({ series: counts, label: '2025Q3' }, 10)),
]);
const { [series]: first, [counts]: second } = all.series;
if (!first || !second) throw new Error('the fixture has lost its series');
const reading = { ...all, series: { [series]: first, [counts]: second } };
const measure = { ...kpiBase, id: 'kpi-1-accommodation' };
const rows = returnRows({ measure, reading }, { now, before });

test('for all first, then each group there was in either quarter, in the order of the codes', () => {
  expect(rows.map(({ id, groupName }) => [id, groupName])).toEqual([
    ['reoffending.binary', ''],
    ['reoffending.binary.youth_caution', 'Youth Cautions with YJS intervention'],
    ['reoffending.binary.custody', 'Custodial sentences'],
    ['fte.count', ''],
  ]);
});

test('as CSV: numbers unrounded, what is not known blank with its state', () => {
  const [, ...lines] = returnCsv([{ measure, rows }]).trimEnd().split('\r\n');
  expect(lines).toEqual([
    '1,reoffending.binary,Binary reoffending rate,,34,41,82.92682926829268,36,40,90,-7.073170731707322,,known,1 (11/2026)',
    '1,reoffending.binary.youth_caution,Binary reoffending rate,Youth Cautions with YJS intervention,,,,3,4,75,,,not-available,1 (11/2026)',
    '1,reoffending.binary.custody,Binary reoffending rate,Custodial sentences,1,2,50,,,,,,known,1 (11/2026)',
    '1,fte.count,First-time entrants,,,,,5,,5,,,confidential,1 (11/2026)',
  ]);
});

test('a measure that could not be counted has a row a series, which says so', () => {
  const none = { ...reading, observations: [] };
  const lacking = returnRows({ measure, reading: none as unknown as typeof reading }, { now, before });
  expect(lacking.map(({ id, now: latest }) => [id, latest])).toEqual([
    ['reoffending.binary', undefined],
    ['fte.count', undefined],
  ]);
});
