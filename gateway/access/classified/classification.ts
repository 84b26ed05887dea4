import { type ConstDirectiveNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';

/** 1 public, 2 internal, 3 personal, 4 sensitive personal data, minors and finance. */
export type Level = 1 | 2 | 3 | 4;

/** How far data is shared: 无条件共享, 授权共享, 非共享. */
export type SharingClass = 'UNCONDITIONAL' | 'CONDITIONAL' | 'WITHHELD';

/** How a value is hidden where the purpose does not need it in full. */
export type Mask = 'ID_NUMBER' | 'DOCUMENT_NUMBER' | 'PHONE' | 'NAME' | 'HOLDER_NAME' | 'BIRTH_DATE' | 'ADDRESS';

/** What the schemas' `@classified` says of a field. */
export interface Classification {
  readonly level: Level;
  readonly sharing: SharingClass;
  readonly mask: Mask | null;
}

/** The classification of a field of a type, by their names. */
export type Classify = (type: string, field: string) => Classification;

/** All that logs and quotas ask of a classification. */
export type LevelOf = (type: string, field: string) => { readonly level: number };

/** What a type is without a directive: nobody decided, so it is personal. */
const unclassified: Classification = { level: 3, sharing: 'CONDITIONAL', mask: null };
/** A field that the supergraph does not have. */
const unknown: Classification = { level: 4, sharing: 'WITHHELD', mask: null };
/** The field that leads to an object tells that it is there and has the level for it; its type's name adds nothing. */
const meta: Classification = { level: 1, sharing: 'UNCONDITIONAL', mask: null };

const sharingClasses: readonly string[] = ['UNCONDITIONAL', 'CONDITIONAL', 'WITHHELD'] satisfies SharingClass[];
const masks: readonly string[] = [
  'ID_NUMBER',
  'DOCUMENT_NUMBER',
  'PHONE',
  'NAME',
  'HOLDER_NAME',
  'BIRTH_DATE',
  'ADDRESS',
] satisfies Mask[];

/**
 * Reads the classification off a supergraph, once. A field without its own directive has its type's; a field of an interface
 * is as sensitive as the most sensitive of the fields that it may turn out to be. Throws where a directive says what
 * nobody can mean: data that is classified wrongly is not to be served.
 */
export function classification(supergraph: DocumentNode): Classify {
  const fields = new Map<string, Classification>();
  for (const type of objectsOf(supergraph)) {
    const ofType = readDirective(type.directives, type.name.value) ?? unclassified;
    for (const { name, directives } of type.fields ?? []) {
      const coordinate = `${type.name.value}.${name.value}`;
      fields.set(coordinate, readDirective(directives, coordinate) ?? { ...ofType, mask: null });
    }
  }
  for (const { coordinate, directives, behind } of interfaceFields(supergraph)) {
    const own = readDirective(directives, coordinate);
    const possible = [...(own ? [own] : []), ...behind.map((field) => fields.get(field) ?? unclassified)];
    fields.set(coordinate, possible.reduce(stricter, possible[0] ?? unclassified));
  }
  return (type, field) => fields.get(`${type}.${field}`) ?? (field.startsWith('__') ? meta : unknown);
}

function objectsOf({ definitions }: DocumentNode): readonly ObjectTypeDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
}

/** Each field of an interface with the fields that it stands for. */
function interfaceFields(document: DocumentNode) {
  const objects = objectsOf(document);
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    const implementing = objects.filter(({ interfaces }) =>
      interfaces?.some(({ name }) => name.value === node.name.value),
    );
    return (node.fields ?? []).map(({ name, directives }) => ({
      coordinate: `${node.name.value}.${name.value}`,
      directives,
      behind: implementing.map((type) => `${type.name.value}.${name.value}`),
    }));
  });
}

function stricter(one: Classification, other: Classification): Classification {
  const rank = ({ sharing }: Classification) => sharingClasses.indexOf(sharing);
  return {
    level: one.level >= other.level ? one.level : other.level,
    sharing: rank(one) >= rank(other) ? one.sharing : other.sharing,
    mask: one.mask ?? other.mask,
  };
}

function readDirective(directives: readonly ConstDirectiveNode[] = [], where: string): Classification | undefined {
  const directive = directives.find(({ name }) => name.value === 'classified');
  if (!directive) return undefined;
  const given = new Map(
    directive.arguments?.map(({ name, value }) => [name.value, 'value' in value ? value.value : null]),
  );
  const level = Number(given.get('level'));
  const sharing = given.get('sharing');
  const mask = given.get('mask') ?? null;
  if (!isLevel(level) || !isSharingClass(sharing) || !(mask === null || isMask(mask)))
    throw new TypeError(`@classified on ${where} has a level of 1 to 4, a sharing class and a mask that are known`);
  return { level, sharing, mask };
}

const isLevel = (value: number): value is Level => value === 1 || value === 2 || value === 3 || value === 4;
const isSharingClass = (value: unknown): value is SharingClass => sharingClasses.includes(String(value));
const isMask = (value: unknown): value is Mask => masks.includes(String(value));
