import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInputType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Whom a request names, by its variables. */
export type Subjects = (variables: Readonly<Record<string, unknown>>) => readonly string[];

/** The scalars that name a person, or an enterprise. */
const naming: ReadonlySet<string> = new Set(['CitizenId', 'SocialCreditCode']);

/** Compiles whom an operation names: every value that stands where a person's or an enterprise's number is expected. */
export function subjectsOf(schema: GraphQLSchema, document: DocumentNode): Subjects {
  const info = new TypeInfo(schema);
  const fixed: string[] = [];
  const variables: { readonly name: string; readonly type: GraphQLInputType }[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      StringValue: ({ value }) => {
        const type = info.getInputType();
        if (type && naming.has(getNamedType(type).name)) fixed.push(value);
      },
    }),
  );
  for (const node of document.definitions) {
    for (const { variable, type } of (node.kind === Kind.OPERATION_DEFINITION && node.variableDefinitions) || []) {
      const input = typeFromAST(schema, type as never);
      if (isInputType(input) && mayName(input, new Set())) variables.push({ name: variable.name.value, type: input });
    }
  }
  return (values) => [...fixed, ...variables.flatMap(({ name, type }) => named(values[name], type))];
}

/** True where a value of the type can hold a number of somebody. */
function mayName(type: GraphQLInputType, within: Set<string>): boolean {
  const one = getNamedType(type);
  if (naming.has(one.name)) return true;
  if (!isInputObjectType(one) || within.has(one.name)) return false;
  within.add(one.name);
  return Object.values(one.getFields()).some((field) => mayName(field.type, within));
}

function named(value: unknown, type: GraphQLInputType): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => named(item, type));
  const one = getNamedType(type);
  if (naming.has(one.name)) return [String(value)];
  if (!isInputObjectType(one) || typeof value !== 'object') return [];
  return Object.values(one.getFields()).flatMap((field) =>
    named((value as Readonly<Record<string, unknown>>)[field.name], field.type),
  );
}
