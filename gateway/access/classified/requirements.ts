import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind, parse, type TypeNode } from 'graphql';
import { type Alternatives, both, nothing } from './alternatives.ts';
import { securityNames } from './security-names.ts';

/** What a caller must have for a field, by the federation's own directives. */
export interface Requirement {
  readonly isAuthenticated: boolean;
  readonly scopes: Alternatives;
  readonly policies: Alternatives;
}

/** The requirement of a field of a type, by their names; null where there is none. */
export type RequirementOf = (type: string, field: string) => Requirement | null;

const none: Requirement = { isAuthenticated: false, scopes: nothing, policies: nothing };

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` off a supergraph, once. A field needs what is asked on it, on its
 * type and on the type of its value, all together; a field of an interface needs what every type behind it needs:
 * https://www.apollographql.com/docs/graphos/routing/security/authorization
 */
export function requirements(supergraph: string): RequirementOf {
  const document = parse(supergraph, { noLocation: true });
  const names = securityNames(document);
  const types = new Map<string, Requirement>();
  for (const node of document.definitions)
    if ('name' in node && node.name && 'directives' in node)
      types.set(node.name.value, read(node.directives as readonly ConstDirectiveNode[] | undefined, names));
  const ofType = (name: string) => types.get(name) ?? none;
  const fields = new Map<string, Requirement>();
  for (const { type, field, behind } of fieldsOf(document)) {
    const own = [ofType(type), read(field.directives, names), ofType(namedType(field.type))];
    fields.set(`${type}.${field.name.value}`, own.reduce(all, none));
    for (const abstract of behind) {
      const coordinate = `${abstract}.${field.name.value}`;
      fields.set(coordinate, own.reduce(all, fields.get(coordinate) ?? none));
    }
  }
  return (type, field) => {
    const found = fields.get(`${type}.${field}`);
    return found && isSome(found) ? found : null;
  };
}

/** Every field of the document; of an object's, the interfaces through which it can be asked. */
function fieldsOf({ definitions }: DocumentNode) {
  const composite = definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  // Interfaces come first, so that what is behind them is added to their own.
  const ordered = composite.toSorted((one, other) => Number(isObject(one)) - Number(isObject(other)));
  return ordered.flatMap((node) =>
    (node.fields ?? []).map((field) => {
      const interfaces = isObject(node) ? (node.interfaces ?? []).map(({ name }) => name.value) : [];
      return { type: node.name.value, field, behind: interfaces };
    }),
  );
}

const isObject = ({ kind }: { kind: Kind }) => kind === Kind.OBJECT_TYPE_DEFINITION;

function read(directives: readonly ConstDirectiveNode[] = [], names: ReturnType<typeof securityNames>): Requirement {
  return directives.reduce((found, { name, arguments: given = [] }) => {
    const value = given[0]?.value;
    switch (name.value) {
      case names.authenticated:
        return all(found, { ...none, isAuthenticated: true });
      case names.requiresScopes:
        return all(found, { ...none, scopes: alternatives(value) });
      case names.policy:
        return all(found, { ...none, policies: alternatives(value) });
      default:
        return found;
    }
  }, none);
}

const all = (one: Requirement, other: Requirement): Requirement => ({
  isAuthenticated: one.isAuthenticated || other.isAuthenticated,
  scopes: both(one.scopes, other.scopes),
  policies: both(one.policies, other.policies),
});

const isSome = ({ isAuthenticated, scopes, policies }: Requirement) =>
  isAuthenticated || [scopes, policies].some((sets) => !sets.some((set) => set.length === 0));

/** `[["a", "b"], ["c"]]`; a value that is not in a list is a list of one, as for any input. */
function alternatives(value: ConstValueNode | undefined): Alternatives {
  return itemsOf(value).map((set) => itemsOf(set).flatMap((name) => (name.kind === Kind.STRING ? [name.value] : [])));
}

function itemsOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  if (!value) return [];
  return value.kind === Kind.LIST ? value.values : [value];
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));
