import { policeGravityScale } from '../../src/checks/police-gravity-scale.ts';
import { testCheck } from '../support/check-tester.ts';

/** So many slight offences, and further ones. */
const scored = (slight: number, ...further: readonly Readonly<Record<string, string>>[]) => ({
  offences: [
    ...Array.from({ length: slight }, () => ({ category: 'theft_and_handling', seriousness: '3' })),
    ...further,
  ],
});
const robbery = { category: 'robbery', seriousness: '4' };

testCheck(policeGravityScale, {
  fails: {
    'fifty with a score, a robbery among them': scored(49, robbery),
    'several robberies are one finding': scored(49, robbery, robbery, { ...robbery, seriousness: '2' }),
    'dangerous driving with death or injury': scored(49, {
      category: 'death_or_injury_by_dangerous_driving',
      seriousness: '4',
    }),
    'a robbery without a score beside it': scored(49, robbery, { category: 'robbery', seriousness: '' }),
  },
  passes: {
    'fifty, and one above 4': scored(49, robbery, { seriousness: '5' }),
    'forty-nine with a score': scored(48, robbery),
    'forty-nine with a score, and one without': scored(48, robbery, { seriousness: '' }),
    'fifty, and none of a grave category': scored(50),
    'fifty, and the robbery has no score': scored(50, { category: 'robbery', seriousness: '' }),
    'fifty, and one without a category': scored(50, { category: '', seriousness: '4' }),
    'no offence': { offences: [] },
  },
});
