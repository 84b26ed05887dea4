import {
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What an operation asks for as 'Type.field'; a field of an abstract type also as that of each type that it may turn out to be. */
export function listedFields(schema: GraphQLSchema, operation: string): ReadonlySet<string> {
  const fields = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    parse(operation, { noLocation: true }),
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const type = info.getParentType();
        if (!isCompositeType(type)) return;
        fields.add(`${type.name}.${name.value}`);
        if (!isAbstractType(type)) return;
        for (const possible of schema.getPossibleTypes(type)) fields.add(`${possible.name}.${name.value}`);
      },
    }),
  );
  return fields;
}
