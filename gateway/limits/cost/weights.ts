import { type DirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** How long a list may be, as `@listSize` says it (IBM's cost specification, which Federation 2.9 follows). */
export interface ListSize {
  readonly assumedSize?: number;
  /** Arguments that say how many; the largest counts. */
  readonly slicingArguments?: readonly string[];
  /** Fields of the answer that have this size, where the answer itself is no list. */
  readonly sizedFields?: readonly string[];
}

/** What the supergraph says about the cost of its parts. */
export interface Weights {
  readonly ofField: (parent: string, field: string) => number | undefined;
  readonly ofType: (type: string) => number | undefined;
  readonly listSize: (parent: string, field: string) => ListSize | undefined;
}

/** Reads `@cost` and `@listSize` of a supergraph, by whatever names it imports them. */
export function readWeights(supergraph: DocumentNode): Weights {
  const { definitions } = supergraph;
  const names = importedNames(definitions.flatMap((node) => ('directives' in node ? (node.directives ?? []) : [])));
  const fields = new Map<string, number>();
  const types = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  for (const node of definitions) {
    if (!('name' in node) || !node.name || !('directives' in node)) continue;
    const type = node.name.value;
    const own = weightIn(node.directives, names.cost);
    if (own !== undefined) types.set(type, own);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives } of node.fields ?? []) {
      const coordinate = `${type}.${name.value}`;
      const weight = weightIn(directives, names.cost);
      if (weight !== undefined) fields.set(coordinate, weight);
      const size = directives?.find((directive) => directive.name.value === names.listSize);
      if (size) sizes.set(coordinate, argumentsOf(size) as ListSize);
    }
  }
  return {
    ofField: (parent, field) => fields.get(`${parent}.${field}`),
    ofType: (type) => types.get(type),
    listSize: (parent, field) => sizes.get(`${parent}.${field}`),
  };
}

interface Names {
  readonly cost: string;
  readonly listSize: string;
}

/** `import: ["@cost", { name: "@listSize", as: "@size" }]`; what is not imported has the specification's prefix. */
function importedNames(directives: readonly DirectiveNode[]): Names {
  const link = directives.find(({ name, arguments: given = [] }) => {
    const url = given.find((argument) => argument.name.value === 'url')?.value;
    return name.value === 'link' && url?.kind === Kind.STRING && /\/cost\/v\d+\.\d+$/.test(url.value);
  });
  const given = link ? argumentsOf(link).import : undefined;
  const imports = Array.isArray(given) ? given : [];
  const called = (name: string): string => {
    for (const one of imports) {
      if (one === `@${name}`) return name;
      if (one?.name === `@${name}`) return String(one.as ?? one.name).slice(1);
    }
    // The specification is itself called cost, and so is its own directive without an import.
    return name === 'cost' ? 'cost' : `cost__${name}`;
  };
  return { cost: called('cost'), listSize: called('listSize') };
}

function weightIn(directives: readonly DirectiveNode[] | undefined, name: string): number | undefined {
  const node = directives?.find((directive) => directive.name.value === name);
  const weight = node ? Number(argumentsOf(node).weight) : Number.NaN;
  return Number.isFinite(weight) ? weight : undefined;
}

const argumentsOf = (node: DirectiveNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

/** Of a schema that says nothing about cost. */
export const noWeights: Weights = { ofField: () => undefined, ofType: () => undefined, listSize: () => undefined };
