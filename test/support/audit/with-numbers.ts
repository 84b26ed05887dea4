import {
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

const numbers: Readonly<Record<string, string>> = { Person: 'idNumber', Enterprise: 'uscc' };

/** The operation, with the number of every person and enterprise of whom it asks something: whose data an answer holds, told by the answer. */
export function withNumbers(query: string, schema: GraphQLSchema): string {
  const types = new TypeInfo(schema);
  return print(
    visit(
      parse(query, { noLocation: true }),
      visitWithTypeInfo(types, {
        SelectionSet: {
          leave: (node): SelectionSetNode | undefined => {
            const parent = types.getParentType();
            const number = isObjectType(parent) ? numbers[parent.name] : undefined;
            const asksSomething = node.selections.some(
              (one) => one.kind === Kind.FIELD && one.name.value !== '__typename',
            );
            if (!isObjectType(parent) || number === undefined || !asksSomething) return undefined;
            const alias = { kind: Kind.NAME, value: `whose_${parent.name}` } as const;
            const field = { kind: Kind.FIELD, alias, name: { kind: Kind.NAME, value: number } } as const;
            return { ...node, selections: [...node.selections, field] };
          },
        },
      }),
    ),
  );
}

/** The subjects that an answer to such an operation names. */
export function numbersIn(data: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(data)) for (const item of data) numbersIn(item, found);
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) {
      if (key.startsWith('whose_')) found.add(`${key.slice('whose_'.length)}:${value}`);
      else numbersIn(value, found);
    }
  return found;
}
