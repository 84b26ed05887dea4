import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { LevelOf } from '../../access/classified/classification.ts';

/** A field of a type as 'Type.field'; of an abstract type one for each type that it may turn out to be. */
export function coordinates(schema: GraphQLSchema, typename: string, field: string): readonly string[] {
  const type = schema.getType(typename);
  if (!isAbstractType(type)) return [`${typename}.${field}`];
  const possible = schema.getPossibleTypes(type).filter((one) => field in one.getFields());
  return possible.map(({ name }) => `${name}.${field}`);
}

/** True of what not everybody may see. The type's name says nothing that the field that led to it does not. */
export function isPrivate(classify: LevelOf, coordinate: string): boolean {
  const [typename = '', field = ''] = coordinate.split('.');
  return !field.startsWith('__') && classify(typename, field).level > 1;
}

/** True of a type all of whose fields everybody may see: its records are nobody's. */
export function isPublicType(schema: GraphQLSchema, classify: LevelOf, typename: string): boolean {
  const type = schema.getType(typename);
  if (!isObjectType(type)) return false;
  return Object.keys(type.getFields()).every((field) => !isPrivate(classify, `${typename}.${field}`));
}
