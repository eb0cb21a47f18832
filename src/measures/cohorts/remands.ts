import type { Basis } from '../basis.ts';
import type { Episode } from './episodes.ts';
import { episodes } from './episodes.ts';

/** Remands of children who are not withdrawn, in local authority accommodation or not (counting rules 16). */
export const remandsOf = (basis: Basis): readonly Episode[] =>
  episodes(basis).valid.filter(({ kind }) => kind === 'remand');

/** Remand to local authority accommodation is counted apart: it is in no total of youth detention accommodation. */
export const inDetention = ({ establishment }: Episode): boolean => establishment !== 'local_authority_accommodation';
