import { type GraphQLObjectType, type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { referenceResolver } from './reference-resolver.ts';

/** `__proto__` as an alias would set a prototype; introspection is not worth compiling. */
const inEverySchema = /\b__(schema|type|proto__)\b/;
const orEntities = /\b(__(schema|type|proto__)|_entities)\b/;
const everything = /(?:)/;

/**
 * Which documents of a schema are not compiled. All of them, where a resolver takes the info that compiled operations do
 * not make, or a type tests its values; `_entities`, where a representation may be of an interface.
 */
export function leftToGraphqlJs(schema: GraphQLSchema): RegExp {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const isCompilable = types.every((type) => {
    if (isAbstractType(type)) return (type.resolveType?.length ?? 0) <= 1;
    return (
      !isObjectType(type) ||
      (!type.isTypeOf && resolversOf(type, schema).every(([resolve, most]) => resolve.length <= most))
    );
  });
  if (!isCompilable) return everything;
  return types.some(isInterfaceType) ? orEntities : inEverySchema;
}

/** Each resolver of a type with the number of arguments that it is called with. */
function resolversOf(type: GraphQLObjectType, schema: GraphQLSchema) {
  const isEntities = (name: string) => name === '_entities' && type === schema.getQueryType();
  const fields = Object.values(type.getFields()).flatMap(({ name, resolve }) =>
    resolve && !isEntities(name) ? [[resolve as (...values: never[]) => unknown, 3] as const] : [],
  );
  const reference = referenceResolver(type);
  return reference ? [...fields, [reference as (...values: never[]) => unknown, 1] as const] : fields;
}
