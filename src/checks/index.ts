import { codes } from './catalogue/codes.ts';
import { custodyAndHomes } from './catalogue/custody-and-homes.ts';
import { dates } from './catalogue/dates.ts';
import { links } from './catalogue/links.ts';
import { needs } from './catalogue/needs.ts';
import { recordsTwice } from './catalogue/records-twice.ts';
import { services } from './catalogue/services.ts';
import { termsAndAges } from './catalogue/terms-and-ages.ts';
import { wholeExtracts } from './catalogue/whole-extracts.ts';
import type { Check } from './check.ts';

/** Every check, in the order the data-quality page lists them. One more stands in one of the lists of `catalogue`. */
export const checks: readonly Check[] = [
  ...wholeExtracts,
  ...recordsTwice,
  ...links,
  ...dates,
  ...custodyAndHomes,
  ...termsAndAges,
  ...codes,
  ...needs,
  ...services,
];
