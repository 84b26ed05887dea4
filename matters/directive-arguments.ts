import { type DirectiveNode, type GraphQLSchema, getDirectiveValues } from 'graphql';

/** One use of a directive, with its arguments and their defaults. */
export interface DirectiveUse<Values> {
  readonly node: DirectiveNode;
  readonly values: Values;
}

/**
 * The uses of a directive at a node, in the order of the file. Only for what was validated against the schema: that is what
 * makes the arguments the values that the definition in schema/matter-directives.graphql promises.
 */
export function directiveArguments<Values>(
  schema: GraphQLSchema,
  directives: readonly DirectiveNode[] = [],
  name: string,
): readonly DirectiveUse<Values>[] {
  const definition = schema.getDirective(name);
  if (!definition) throw new TypeError(`expected a schema with the directives of matter files, found none of @${name}`);
  return directives
    .filter((node) => node.name.value === name)
    .map((node) => ({ node, values: getDirectiveValues(definition, { directives: [node] }) as Values }));
}
