import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';

/** A value in JSON form as GraphQL text. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => literal(item, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) return String(value);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value as object).flatMap(([key, inner]) => {
      const field = fields[key];
      return field ? [`${key}: ${literal(inner, field.type)}`] : [];
    });
    return `{${parts.join(', ')}}`;
  }
  return JSON.stringify(value);
}
