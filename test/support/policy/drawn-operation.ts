import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Random } from '../../../seed/random/random.ts';
import { requiredArguments } from '../required-arguments.ts';

export interface Added {
  readonly query: string;
  /** 'Type.field'. */
  readonly field: string;
  /** What the field is asked as: a key that nothing else has. */
  readonly key: string;
}

/** The operation with a random field of the schema, at a random place, that the operation asks of that type nowhere. */
export function withAnyField(schema: GraphQLSchema, operation: string, random: Random): Added | null {
  const document = parse(operation);
  const places = objectPlaces(schema, document);
  const place = random.pick(places);
  const type = schema.getType(place.type);
  if (!isObjectType(type)) return null;
  const ofType = places.filter((one) => one.type === place.type).flatMap(({ set }) => set.selections);
  const asked = new Set(ofType.map((one) => (one.kind === Kind.FIELD ? one.name.value : '')));
  const candidates = Object.values(type.getFields()).flatMap((field) => {
    const given = requiredArguments(field);
    return asked.has(field.name) || given === null ? [] : [{ field, given }];
  });
  if (candidates.length === 0) return null;
  const { field, given } = random.pick(candidates);
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const key = 'addedByTest';
  const added = fieldOf(`${key}: ${field.name}${given}${below}`);
  const query = print(
    visit(document, {
      SelectionSet: (set) => (set === place.set ? { ...set, selections: [...set.selections, added] } : undefined),
    }),
  );
  return { query, field: `${type.name}.${field.name}`, key };
}

/** The operation without some of its selections; never without all of them at one place. */
export function withoutSome(operation: string, random: Random): string {
  const document = visit(parse(operation), {
    SelectionSet: (set) => {
      const kept = set.selections.filter(() => random.chance(0.7));
      return { ...set, selections: kept.length > 0 ? kept : set.selections.slice(0, 1) };
    },
  });
  // A variable that is used no more would be no valid operation.
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return print(
    visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) }),
  );
}

function objectPlaces(schema: GraphQLSchema, document: DocumentNode) {
  const places: { readonly set: SelectionSetNode; readonly type: string }[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: (set) => {
        const parent = types.getParentType();
        if (isObjectType(parent)) places.push({ set, type: parent.name });
      },
    }),
  );
  return places;
}

function fieldOf(text: string): FieldNode {
  const [definition] = parse(`{ ${text} }`).definitions;
  const selection = definition && 'selectionSet' in definition ? definition.selectionSet?.selections[0] : undefined;
  if (selection?.kind !== Kind.FIELD) throw new TypeError(`expected a field, found ${text}`);
  return selection;
}
