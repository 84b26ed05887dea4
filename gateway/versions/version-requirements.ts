import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { hiding } from './hiding.ts';
import { joinText } from './join-text.ts';
import { type RequiredCalls, requiredCalls, type TypeWithFields, versionPrefix } from './required-calls.ts';

/**
 * Gives each call that a `@requires` makes of a field with arguments, such as `price(currency: EUR)`, a field of its own,
 * hidden from clients and described by the call: Apollo's planner knows a requirement by the field's name alone, and
 * would give all who require the field one value. `versionsOf` reads them back.
 */
export function versionRequirements(supergraphSdl: string): string {
  if (!/\brequires\s*:/.test(supergraphSdl)) return supergraphSdl;
  const original = parse(supergraphSdl, { noLocation: true });
  const calls = requiredCalls(original);
  const document = mapTypes(original, (type) => replacedIn(type, calls));
  if (calls.byType.size === 0) return supergraphSdl;
  const { hidden, hide } = hiding(document);
  const keepers = keepersOf(original, calls);
  const versioned = mapTypes(document, (type) => {
    const { fields = [] } = type;
    const versions = [...(calls.byType.get(type.name.value) ?? [])].flatMap(([version, call]) =>
      fields
        .filter(({ name }) => name.value === call.name.value)
        .map((field): FieldDefinitionNode => {
          const joins = (field.directives ?? []).filter((one) => isJoin(one) && calls.isUsed(one, type, version));
          const description = { kind: Kind.STRING, value: print(call) } as const;
          return { ...fieldNamed(version, [...joins, hide]), type: field.type, description };
        }),
    );
    return { ...type, fields: [...fields, ...versions, ...keepersIn(type, keepers, hide)] };
  });
  return print(hidden(versioned));
}

function replacedIn(type: TypeWithFields, calls: RequiredCalls): TypeWithFields {
  const fields = (type.fields ?? []).map((field) => ({
    ...field,
    directives: (field.directives ?? []).map((one) => (isJoin(one) ? calls.replaced(one, type.name.value) : one)),
  }));
  return { ...type, fields };
}

type Keepers = readonly { readonly type: string; readonly name: string; readonly join: ConstDirectiveNode }[];

/**
 * What stays of the replaced requirements as they were: fields that nobody asks for. Without a requirement the fields that were
 * required would be external for nothing, which Apollo refuses.
 */
function keepersOf(original: DocumentNode, calls: RequiredCalls): Keepers {
  const keepers: { type: string; name: string; join: ConstDirectiveNode }[] = [];
  mapTypes(original, (type) => {
    for (const join of (type.fields ?? []).flatMap(({ directives = [] }) => directives.filter(isJoin))) {
      if (!joinText(calls.replaced(join, type.name.value), 'requires').includes(versionPrefix)) continue;
      keepers.push({ type: type.name.value, name: `mianti_kept_${keepers.length + 1}`, join });
    }
    return type;
  });
  return keepers;
}

function keepersIn(
  { name: type, interfaces = [] }: TypeWithFields,
  keepers: Keepers,
  hide: ConstDirectiveNode,
): FieldDefinitionNode[] {
  const names = new Set(interfaces.map(({ name }) => name.value));
  return keepers.flatMap((one) => {
    // A type has a field of its interface from nowhere where the subgraph knows the interface only.
    if (names.has(one.type)) return [fieldNamed(one.name, [{ ...one.join, arguments: [] }, hide])];
    return one.type === type.value ? [fieldNamed(one.name, [one.join, hide])] : [];
  });
}

function fieldNamed(name: string, directives: ConstDirectiveNode[]): FieldDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Boolean' } } as const;
  return { kind: Kind.FIELD_DEFINITION, name: { kind: Kind.NAME, value: name }, type, directives };
}

function mapTypes(document: DocumentNode, map: (type: TypeWithFields) => TypeWithFields): DocumentNode {
  return visit(document, { ObjectTypeDefinition: map, InterfaceTypeDefinition: map });
}

const isJoin = ({ name }: ConstDirectiveNode) => name.value === 'join__field';
