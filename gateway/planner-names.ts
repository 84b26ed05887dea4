import { type DirectiveNode, Kind, parse, visit } from 'graphql';

/** Response keys that a plan may use for what it needs itself: keys, and fields that others require. */
export interface PlannerNames {
  /** Every field of the supergraph: a plan asks for keys and requirements without an alias. */
  readonly fields: ReadonlySet<string>;
  /** Fields that some `@requires` names with arguments: a plan may ask for them with others than a client does. */
  readonly withArguments: ReadonlySet<string>;
}

/** Reads them off a supergraph's SDL. */
export function plannerNames(sdl: string): PlannerNames {
  const fields = new Set<string>(['__typename', '_entities']);
  const withArguments = new Set<string>();
  visit(parse(sdl, { noLocation: true }), {
    FieldDefinition: ({ name }) => {
      fields.add(name.value);
    },
    Directive: (node) => {
      const required = node.name.value === 'join__field' ? textOf(node, 'requires') : '';
      if (!required.includes('(')) return;
      visit(parse(`{ ${required} }`, { noLocation: true }), {
        Field: ({ name, arguments: given = [] }) => {
          if (given.length > 0) withArguments.add(name.value);
        },
      });
    },
  });
  return { fields, withArguments };
}

function textOf(directive: DirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
