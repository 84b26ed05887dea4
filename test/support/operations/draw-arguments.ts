import { type GraphQLField, isRequiredArgument } from 'graphql';
import { drawValue } from './draw-value.ts';
import type { Drawing } from './drawing.ts';
import { literal } from './literal.ts';

/** Arguments as text, `(first: 2)` or nothing; null where a required one has no value to draw. */
export function drawArguments(
  { random, pools, variables }: Drawing,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
): string | null {
  const parts: string[] = [];
  for (const argument of field.args) {
    const isRequired = isRequiredArgument(argument);
    // Without it a page has twenty rows, and an operation that nests pages thousands.
    if (!isRequired && !random.chance(argument.name === 'first' ? 0.95 : 0.25)) continue;
    const value = drawValue(random, pools, { argument, coordinate: `${typeName}.${field.name}.${argument.name}` });
    if (value === undefined && isRequired) return null;
    if (value === undefined) continue;
    const text = random.chance(0.35) ? variables.draw(argument.type, value) : literal(value, argument.type);
    parts.push(`${argument.name}: ${text}`);
  }
  if (random.chance(0.1)) parts.reverse();
  return parts.length > 0 ? `(${parts.join(', ')})` : '';
}
