import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { random as randomOf } from '../../../seed/random/random.ts';
import { drawSelection } from './draw-selection.ts';
import type { Drawing, NamedFragment } from './drawing.ts';
import { overlappingTypes } from './overlapping-types.ts';
import type { Pools } from './pools.ts';
import { responseKeys } from './response-keys.ts';
import { drawVariables } from './variables.ts';

/** A GraphQL request. */
export interface DrawnOperation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Selections of one operation at most: it then takes milliseconds, not seconds. */
const mostSelections = 44;

/** Draws random valid operations of a schema; the same seed draws the same. */
export function operationDrawer(schema: GraphQLSchema, pools: Pools): (seed: number) => DrawnOperation {
  const overlapping = overlappingTypes(schema);
  const type = schema.getQueryType();
  if (!type) throw new TypeError('expected a schema with a query type');
  return (seed) => drawOperation({ pools, overlapping, type }, seed);
}

interface Ground extends Pick<Drawing, 'pools' | 'overlapping'> {
  readonly type: GraphQLObjectType;
}

function drawOperation({ pools, overlapping, type }: Ground, seed: number): DrawnOperation {
  const random = randomOf(seed, 'operation');
  const drawing: Drawing = {
    random,
    overlapping,
    pools,
    keys: responseKeys(random),
    variables: drawVariables(random),
    fragments: [],
    left: random.between(3, mostSelections),
  };
  const count = random.weighted([
    [1, 9],
    [2, 1],
  ]);
  const bodies = Array.from({ length: count }, () => {
    drawing.left = Math.max(drawing.left, 3);
    return drawSelection(drawing, type, { depth: 0, breadth: 1 });
  });
  const isNamed = count > 1 || random.chance(0.5);
  const operations = bodies.map((body, index) => {
    const { definitions, values } = drawing.variables.usedIn(reachable(body, drawing.fragments));
    const name = isNamed ? `O${index}` : '';
    const head = name || definitions || random.chance(0.5) ? `query ${name}${definitions} ` : '';
    return { name, text: `${head}${body}`, values };
  });
  const chosen = random.pick(operations);
  const texts = [
    ...operations.map(({ text }) => text),
    ...drawing.fragments.map(({ name, onType, text }) => `fragment ${name} on ${onType} ${text}`),
  ];
  return {
    query: (random.chance(0.2) ? texts.toReversed() : texts).join('\n'),
    ...(isNamed && (count > 1 || random.chance(0.5)) ? { operationName: chosen.name } : {}),
    variables: chosen.values,
  };
}

/** A body with the fragments it spreads, and those that they spread. */
function reachable(body: string, fragments: readonly NamedFragment[]): string {
  const spreads = new Set([...body.matchAll(/\.\.\.(F\d+)/g)].map(([, name]) => name));
  const below = fragments.filter(({ name }) => spreads.has(name));
  return [body, ...below.map(({ text }) => reachable(text, fragments))].join('\n');
}
