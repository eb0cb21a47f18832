import { manyOffencesOneDay } from '../../src/checks/many-offences-one-day.ts';
import { testCheck } from '../support/check-tester.ts';

const offences = (count: number, rest: (nth: number) => Readonly<Record<string, string>> = () => ({})) => ({
  offences: Array.from({ length: count }, (_, nth) => ({ offence_id: `F${nth + 1}`, ...rest(nth) })),
});

testCheck(manyOffencesOneDay, {
  fails: {
    fifteen: offences(15),
    'forty, and still one finding': offences(40),
    'fifteen among others': offences(30, (nth) => (nth % 2 ? { offence_date: `2024-06-${10 + (nth % 20)}` } : {})),
  },
  passes: {
    fourteen: offences(14),
    'fifteen on two days': offences(15, (nth) => (nth === 14 ? { offence_date: '2024-05-02' } : {})),
    'fifteen of two children': offences(15, (nth) => (nth === 14 ? { child_id: 'C2' } : {})),
    'without a date': offences(15, () => ({ offence_date: '1900-01-01' })),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...offences(15) },
  },
});
