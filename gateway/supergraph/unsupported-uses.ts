import { type DirectiveNode, type DocumentNode, Kind, parse, visit } from 'graphql';

/**
 * Uses of federation that Apollo's executor answers wrongly without an error, so a schema may not have them:
 * `@interfaceObject` where it cannot be resolved, and `@requires` of a field with arguments (the arguments are lost).
 */
export function unsupportedUses(schema: DocumentNode): string[] {
  const uses: string[] = [];
  visit(schema, {
    Directive: (node) => {
      const name = node.name.value.replace(/^federation__/, '');
      if (name === 'interfaceObject')
        uses.push('@interfaceObject is not supported; repeat the fields on each object type');
      if (name === 'requires' && hasArguments(node)) {
        uses.push(
          `@requires(fields: ${JSON.stringify(fieldsOf(node))}) names a field with arguments, which would be lost`,
        );
      }
    },
  });
  return uses;
}

function fieldsOf(node: DirectiveNode): string {
  const fields = node.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value : '';
}

function hasArguments(node: DirectiveNode): boolean {
  let found = false;
  visit(parse(`{ ${fieldsOf(node)} }`), {
    Argument: () => {
      found = true;
    },
  });
  return found;
}
