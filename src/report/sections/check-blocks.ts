import type { CheckResult } from '../../checks/run-checks.ts';
import { severities, severityWords } from '../../vocabulary/severity.ts';
import { capital, listed, sayCount } from '../../vocabulary/wording.ts';
import type { Block, FindingRow } from '../document.ts';

type State = CheckResult['state'];

/** How the checks ended: all of them counted, and those that found something or could not be made named, the gravest first. */
export function checkBlocks(checks: readonly CheckResult[]): readonly Block[] {
  const of = (...states: readonly State[]): readonly CheckResult[] =>
    checks.filter(({ state }) => states.includes(state));
  const found = of('failed', 'waived');
  return [
    { kind: 'paragraph', text: lead(checks, (state) => of(state).length) },
    ...severities.flatMap((severity) =>
      table(
        capital(severityWords[severity]),
        found.filter(({ check }) => check.severity === severity),
      ),
    ),
    ...table('Could not be made', of('not run')),
  ];
}

const lead = (checks: readonly CheckResult[], of: (state: State) => number): string =>
  `${sayCount(checks.length, 'check was', 'checks were')} made on the extracts behind these figures: ${of('passed')} passed, ${of('failed')} found something to look at${waivedOnly(of('waived'))} and ${of('not run')} could not be made. boardpack rules lists them all, and boardpack check writes every row to look at, with what to do.`;

const waivedOnly = (checks: number): string => (checks > 0 ? `, ${checks} found only what is waived` : '');

const table = (caption: string, checks: readonly CheckResult[]): readonly Block[] =>
  checks.length === 0
    ? []
    : [
        {
          kind: 'findings',
          caption: `${caption}: ${sayCount(checks.length, 'check', 'checks')}`,
          rows: checks.map(row),
        },
      ];

const states = { passed: 'Passed', failed: 'Failed', waived: 'Waived', 'not run': 'Not run' } as const;

const row = ({ check, state, findings, waived, lacking }: CheckResult): FindingRow => ({
  title: check.title,
  state: states[state],
  found:
    state === 'not run'
      ? `It needs ${listed(lacking)}`
      : [
          sayFound(findings),
          ...(waived.length > 0 ? [`${waived.length} waived`] : []),
          ...(lacking.length > 0 ? [`without ${listed(lacking)}`] : []),
        ].join(', '),
  because: check.because,
});

/** What is wrong with an extract as a whole is no row of it. */
const sayFound = (findings: CheckResult['findings']): string =>
  findings.length > 0 && findings.every(({ row: place }) => place === undefined)
    ? sayCount(findings.length, 'column or extract', 'columns or extracts')
    : sayCount(findings.length, 'row', 'rows');
