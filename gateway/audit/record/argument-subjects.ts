import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isScalarType,
  valueFromASTUntyped,
} from 'graphql';
import { isTree } from '../../plan/tree.ts';
import type { EntityKeys } from '../../supergraph/entity-keys.ts';

/** Subjects that a request names, as `Type:key`. */
export type NamedSubjects = (variables: Readonly<Record<string, unknown>>, found: Set<string>) => void;

export interface ArgumentContext {
  readonly keys: EntityKeys;
  /** Of `keyTypes`. */
  readonly keyTypes: ReadonlyMap<string, string>;
  /** What a String that is an argument names, by 'Type.field.argument'. */
  readonly subjectOfText: (coordinate: string, text: string) => string | undefined;
}

/**
 * The keys of a field's arguments: of a scalar that only one entity is known by, and of a look-up whose argument has the
 * name of its entity's key, such as `household(number:)`. Whoever is asked for is a subject, found or not.
 */
export function argumentSubjects(
  typename: string,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  context: ArgumentContext,
): readonly NamedSubjects[] {
  return (node.arguments ?? []).flatMap(({ name, value }): NamedSubjects[] => {
    const argument = definition.args.find((one) => one.name === name.value);
    if (!argument) return [];
    const coordinate = `${typename}.${definition.name}.${name.value}`;
    const lookedUp = lookUp(definition, name.value, context.keys);
    return [
      (variables, found) => {
        const given = valueFromASTUntyped(value, variables as Record<string, unknown>);
        if (lookedUp) for (const key of [given].flat()) if (isText(key)) found.add(`${lookedUp}:${key}`);
        collect(given, argument.type, coordinate, context, found);
      },
    ];
  });
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The entity that an argument looks up by a key that is plain text. */
function lookUp({ type }: GraphQLField<unknown, unknown>, argument: string, keys: EntityKeys): string | undefined {
  const entity = getNamedType(type).name;
  const [key, ...more] = keys.get(entity) ?? [];
  return key !== undefined && more.length === 0 && (argument === key || argument === `${key}s`) ? entity : undefined;
}

function collect(
  value: unknown,
  type: GraphQLInputType,
  coordinate: string,
  context: ArgumentContext,
  found: Set<string>,
): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, type, coordinate, context, found);
    return;
  }
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (!isTree(value)) return;
    for (const { name, type: inner } of Object.values(named.getFields()))
      collect(value[name], inner, coordinate, context, found);
    return;
  }
  if (!isText(value)) return;
  const owner = context.keyTypes.get(named.name);
  const subject = owner ? `${owner}:${canonical(value, named)}` : context.subjectOfText(coordinate, value);
  if (subject !== undefined) found.add(subject);
}

/** A number in the form that its register keeps, whichever the client wrote. */
function canonical(value: string, type: unknown): string {
  if (!isScalarType(type)) return value;
  try {
    const parsed = type.parseValue(value);
    return isText(parsed) ? parsed : value;
  } catch {
    // A number that does not check is nobody's; that it was asked for is recorded as it came.
    return value;
  }
}
