import type { Measure } from '../measures/measure.ts';
import { inFull } from '../measures/measure.ts';
import { defaultParameters, parameterSpecs, sayParameter } from '../measures/parameters.ts';
import { figureName } from '../vocabulary/figure-id.ts';
import { units } from '../vocabulary/unit.ts';

/** A measure's definition as plain text: what it counts, by which rule, from where, and how it differs. */
export function measureCard(measure: Measure): string {
  const series = Object.entries(measure.series).map(
    ([id, { title, unit, numerator, denominator }]) =>
      `  ${id}: ${title}${denominator === null ? '' : ` (${numerator} / ${denominator})`}; ${units[unit].heading.toLowerCase()}`,
  );
  const parameters = measure.parameters.map((name) => {
    const { default: value, meaning, source } = parameterSpecs[name];
    return `  ${name} = ${sayParameter(name, value)}: ${meaning} (${source})`;
  });
  return [
    measure.title,
    inFull(measure.definition, defaultParameters),
    ...section('Figures', series),
    ...section(
      'Rule',
      measure.rule.map((sentence, place) => `  ${place + 1}. ${inFull(sentence, defaultParameters)}`),
    ),
    ...section('Parameters', parameters),
    ...section(
      'Differs',
      measure.differs.map((sentence) => `  ${sentence}`),
    ),
    ...section('Worked example, from the gold sample', [example(measure)]),
    '',
    `Imitates: ${measure.imitates}. Needs: ${measure.needs.join(', ')}. Version: ${measure.version}.`,
    `In force: ${inFull(measure.effective, defaultParameters)}`,
    `Source: ${measure.source}.`,
  ].join('\n');
}

function example({ example: { series, period, group, numerator, denominator, because } }: Measure): string {
  const figure = figureName({ series, period: { label: period }, group: group ?? null });
  return `  ${figure} is ${numerator}${denominator === null ? '' : ` of ${denominator}`}. ${because}`;
}

const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', head, ...lines];
