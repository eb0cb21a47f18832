import type { CheckResult } from '../../checks/run-checks.ts';
import { listed, sayCount } from '../../vocabulary/wording.ts';
import type { ReadingProblem, Story, Told } from '../story.ts';

/** What stands in the way of a figure, or is worth knowing of it. */
export interface Reason {
  readonly blocks: boolean;
  readonly what: string;
  /** Rows that fail, and children whose they are; none where the extract as a whole does, or is lacking. */
  readonly rows: number;
  readonly children: number;
}

/** Whether a KPI can be sent off: `blocked` is to be put right first, `with notes` is to be sent with a word about it. */
export interface Readiness {
  readonly measure: string;
  readonly title: string;
  readonly state: 'ready' | 'with notes' | 'blocked';
  /** The gravest first: what is missing, what fails for most children, what could not be read. */
  readonly reasons: readonly Reason[];
}

/** What a figure rests on. */
type Rested = Pick<Told, 'needed' | 'lacking'> & { readonly measure: { readonly id: string }; readonly title: string };

/** How ready a KPI is: by its extracts, by how they could be read, and by the failed checks that touch it. */
export function readinessOf(
  { measure, title, needed, lacking }: Rested,
  { checks, problems }: Pick<Story, 'checks' | 'problems'>,
): Readiness {
  const reasons = [
    ...lackingReason(lacking),
    ...checks
      .filter(({ check }) => check.touches.includes(measure.id))
      .flatMap(checkReason)
      .sort((a, b) => b.children - a.children || b.rows - a.rows),
    ...problems.filter(({ file }) => needed.includes(file)).map(readingReason),
  ].sort((a, b) => Number(b.blocks) - Number(a.blocks));
  const state = reasons.length === 0 ? 'ready' : reasons[0]?.blocks ? 'blocked' : 'with notes';
  return { measure: measure.id, title, state, reasons };
}

const lackingReason = (lacking: readonly string[]): readonly Reason[] =>
  lacking.length === 0 ? [] : [{ blocks: true, what: `It needs ${listed(lacking)}`, rows: 0, children: 0 }];

const readingReason = ({ severity, file, what }: ReadingProblem): Reason => ({
  blocks: severity === 'blocks',
  what: `${what} (${file})`,
  rows: 0,
  children: 0,
});

/** What is wrong and harmless now is no reason. */
function checkReason({ check, findings }: CheckResult): readonly Reason[] {
  if (findings.length === 0 || check.severity === 'harmless') return [];
  const children = new Set(findings.flatMap(({ child }) => child ?? [])).size;
  const rows = findings.filter(({ row }) => row !== undefined).length;
  return [{ blocks: check.severity === 'blocks', what: check.title, rows, children }];
}

/** `6 children`, or rows where none of them is a child's; nothing where no row fails. */
export const sayWhose = ({ rows, children }: Reason): string =>
  children > 0 ? sayCount(children, 'child', 'children') : sayRows({ rows });

export const sayRows = ({ rows }: Pick<Reason, 'rows'>): string => (rows > 0 ? sayCount(rows, 'row', 'rows') : '');
