import type { Measure } from '../measures/measure.ts';
import { inFull } from '../measures/measure.ts';
import { defaultParameters, parameterSpecs } from '../measures/parameters.ts';
import { isoText } from '../vocabulary/day.ts';
import { units } from '../vocabulary/unit.ts';

/** A measure's definition as plain text: what it counts, by which rule, from where, and how it differs. */
export function measureCard(measure: Measure): string {
  const series = Object.entries(measure.series).map(
    ([id, { title, unit, numerator, denominator }]) =>
      `  ${id}: ${title}${denominator === null ? '' : ` (${numerator} / ${denominator})`}; ${units[unit].heading.toLowerCase()}`,
  );
  const parameters = measure.parameters.map((name) => {
    const spec = parameterSpecs[name];
    const value =
      name === 'custodyCountsFrom' || name === 'disparityCountsFrom'
        ? isoText(parameterSpecs[name].default)
        : spec.default;
    return `  ${name} = ${value}: ${spec.meaning} (${spec.source})`;
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
    '',
    `Imitates: ${measure.imitates}. Needs: ${measure.needs.join(', ')}. Version: ${measure.version}.`,
    `Source: ${measure.source}.`,
  ].join('\n');
}

const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', head, ...lines];
