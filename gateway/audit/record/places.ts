import { type FieldNode, isInterfaceType, type SelectionSetNode } from 'graphql';
import type { LevelOf } from '../../access/classified/classification.ts';
import type { GuardedOperation } from '../../access/guard.ts';
import type { PlacedFetch } from '../../plan/compile-plan.ts';
import { coordinates, isPrivate, isPublicType } from './coordinates.ts';
import { type FetchDocument, fetchDocument } from './fetch-document.ts';

/** Where entities may stand in an answer. */
export interface Place {
  readonly entities: Map<string, EntityPlace>;
  /** Response keys of values that are an entity's number, with its type. */
  readonly numbers: Map<string, string>;
  readonly below: Map<string, Place>;
  /** The entities to which belongs what has no number of its own. */
  readonly owners: Set<EntityPlace>;
  /** True where something not public led here: that an entity stands here is then as private. */
  isLedToPrivately: boolean;
}

export interface EntityPlace {
  /** For each field of the key, the response keys that hold it. */
  readonly keys: readonly Set<string>[];
  /** True where something of it is asked that is not public, or something not public led to it. */
  isExposed: boolean;
}

export interface Places {
  readonly root: Place;
  /** Everything fetched that is not public: 'Type.field'. */
  readonly fetched: ReadonlySet<string>;
}

/**
 * Reads off the fetches of a plan where which entities may stand in the answer. The answer is filled by the fetches and by
 * nothing else, so nobody whose record is in it is missed.
 */
export function placesOf(
  { schema, fetches, keys, types }: GuardedOperation,
  classify: LevelOf,
  keyTypes: ReadonlyMap<string, string>,
): Places {
  const root = newPlace();
  const fetched = new Set<string>();
  for (const fetch of fetches) readFetch(fetch);
  return { root, fetched };

  function readFetch(fetch: PlacedFetch): void {
    const document = fetchDocument(fetch);
    const rootType = schema.getRootType(document.kind)?.name ?? 'Query';
    const place = fetch.path.filter((step) => step !== '@').reduce(placeBelow, root);
    for (const [field, parent] of document.fieldsOf(document.selectionSet, rootType)) {
      // The entities of a fetch stand at its own place.
      if (field.name.value === '_entities' && field.selectionSet) walk(document, field.selectionSet, '_Entity', place);
      else readField(document, field, { parent, isRoot: true, at: place });
    }
  }

  function walk(document: FetchDocument, set: SelectionSetNode, type: string, at: Place): void {
    for (const [field, parent] of document.fieldsOf(set, type))
      readField(document, field, { parent, isRoot: false, at });
  }

  function readField(
    document: FetchDocument,
    field: FieldNode,
    { parent, isRoot, at }: { readonly parent: string; readonly isRoot: boolean; readonly at: Place },
  ): void {
    const {
      name: { value: name },
      selectionSet,
    } = field;
    const key = document.keyOf(field);
    const owners = ownersAt(at, parent);
    const keyFields = keys.get(parent) ?? [];
    if (keyFields.includes(name)) entityAt(at, parent)?.keys[keyFields.indexOf(name)]?.add(key);
    // A root that leads to records says nothing by itself; what is asked of the records does.
    const own = isRoot && selectionSet ? [] : coordinates(schema, parent, name);
    const kept = own.filter((each) => isPrivate(classify, each));
    for (const each of kept) fetched.add(each);
    if (kept.length > 0) for (const owner of owners) owner.isExposed = true;
    const returned = types.fieldTypeOf(parent, name)?.typename ?? '';
    if (selectionSet) {
      const below = placeBelow(at, key);
      for (const owner of owners) below.owners.add(owner);
      // What was led to privately leads on privately, through pages and lists, until an entity has a name of its own.
      if (kept.length > 0 || (at.isLedToPrivately && owners === at.owners)) expose(below);
      ownersAt(below, returned);
      walk(document, selectionSet, returned, below);
      return;
    }
    const number = keyTypes.get(returned);
    const isShown = kept.length > 0 || at.isLedToPrivately;
    if (number !== undefined && isShown && !keyFields.includes(name)) at.numbers.set(key, number);
  }

  function expose(place: Place): void {
    place.isLedToPrivately = true;
    for (const entity of place.entities.values()) entity.isExposed = true;
  }

  /** To whom belongs what is asked of a type at a place. */
  function ownersAt(at: Place, typename: string): Iterable<EntityPlace> {
    const isOpen = isInterfaceType(schema.getType(typename));
    const possible = isOpen ? [...keys.keys()].filter((one) => types.isOfType(one, typename)) : [typename];
    const own = possible.flatMap((one) => entityAt(at, one) ?? []);
    return own.length > 0 ? own : at.owners;
  }

  function entityAt(at: Place, typename: string): EntityPlace | undefined {
    const fields = keys.get(typename);
    if (!fields || isPublicType(schema, classify, typename)) return undefined;
    const known = at.entities.get(typename);
    if (known) return known;
    const entity = { keys: fields.map(() => new Set<string>()), isExposed: at.isLedToPrivately };
    at.entities.set(typename, entity);
    return entity;
  }
}

function newPlace(): Place {
  return { entities: new Map(), numbers: new Map(), below: new Map(), owners: new Set(), isLedToPrivately: false };
}

function placeBelow(place: Place, key: string): Place {
  const known = place.below.get(key) ?? newPlace();
  place.below.set(key, known);
  return known;
}
