import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { isTree, put, reader, type Tree } from '../../plan/tree.ts';
import type { Classify, Mask } from '../classified/classification.ts';
import { birthOf, tellsBirth } from './birth-of.ts';
import type { Clear } from './clear.ts';
import { type Document, fieldsOf } from './fields-of.ts';
import { isUnderFourteen } from './is-under-fourteen.ts';
import { mask } from './mask.ts';

/** Shows a value of the tree: itself where nothing of it is hidden, else a copy. */
export type Show = (value: unknown, clear: Clear) => unknown;

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;

export interface PlacesOptions extends Document {
  readonly classify: Classify;
}

interface Value {
  readonly key: string;
  readonly read: (tree: Tree) => unknown;
}

interface MaskedValue extends Value {
  readonly field: string;
  readonly kind: Mask;
}

/** Compiles how objects of a type are shown, by what is selected of them. */
export function compilePlaces(options: PlacesOptions, type: FieldsType, sets: readonly SelectionSetNode[]): Show {
  return objectShow(type, sets) ?? same;

  /** Undefined where nothing is hidden of the object, nor of what is below it. */
  function objectShow(type: FieldsType, sets: readonly SelectionSetNode[]): Show | undefined {
    const fields = [...fieldsOf(options, type, sets)];
    const leaves = fields.flatMap(([key, nodes]) => maskedValue(type, key, nodes));
    const below = fields.flatMap(([key, nodes]) => {
      const show = belowShow(type, nodes);
      return show ? [{ key, read: reader(key), show }] : [];
    });
    if (leaves.length + below.length === 0) return undefined;
    const isOfChild = childTest(type, leaves);
    return (value, clear) => {
      if (!isTree(value)) return value;
      let copy: Tree | undefined;
      const change = (key: string, shown: unknown) => {
        copy ??= { ...value };
        put(copy, key, shown);
      };
      if (leaves.length > 0) {
        const { unmasked, unmaskedOfChildren } = clear;
        const isChild = leaves.some(({ field }) => unmasked.has(field)) && isOfChild(value, clear.day);
        for (const { key, read, field, kind } of leaves) {
          if (unmasked.has(field) && !(isChild && !unmaskedOfChildren.has(field))) continue;
          const found = read(value);
          if (found !== undefined && found !== null) change(key, hidden(kind, found));
        }
      }
      for (const { key, read, show } of below) {
        const found = read(value);
        const shown = show(found, clear);
        if (shown !== found) change(key, shown);
      }
      return copy ?? value;
    };
  }

  function maskedValue(type: FieldsType, key: string, nodes: readonly FieldNode[]): MaskedValue[] {
    const name = nodes[0]?.name.value ?? '';
    const { mask: kind } = options.classify(type.name, name);
    return kind ? [{ key, read: reader(key), field: `${type.name}.${name}`, kind }] : [];
  }

  function belowShow(type: FieldsType, nodes: readonly FieldNode[]): Show | undefined {
    const declared: GraphQLOutputType | undefined = type.getFields()[nodes[0]?.name.value ?? '']?.type;
    const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (!declared || below.length === 0) return undefined;
    const named = getNamedType(declared);
    const show = isObjectType(named) ? objectShow(named, below) : abstractShow(named.name, below);
    return show && eachOf(show);
  }

  /** By the type that an object turns out to have, compiled when one is first seen. */
  function abstractShow(declared: string, sets: readonly SelectionSetNode[]): Show {
    const byType = new Map<string, Show>();
    const typename = typenameReader(sets);
    return (value, clear) => {
      if (!isTree(value)) return value;
      const told = typename(value);
      const name = typeof told === 'string' ? told : declared;
      const type = options.schema.getType(name);
      const known = byType.get(name);
      if (known) return known(value, clear);
      const show = (isObjectType(type) || isInterfaceType(type) ? objectShow(type, sets) : undefined) ?? same;
      // Names come from a registry: only those of the schema are kept.
      if (type) byType.set(name, show);
      return show(value, clear);
    };
  }

  /** Whether an object is a child's, or could tell and does not: what is not known is treated as a child's. */
  function childTest(type: FieldsType, leaves: readonly MaskedValue[]): (tree: Tree, day: string) => boolean {
    const names = Object.keys(type.getFields());
    // The plan asks for keys by their own names, whether or not the client does.
    const planned = names.flatMap((name) => {
      const { mask: kind } = options.classify(type.name, name);
      return kind && tellsBirth(kind) ? [{ read: reader(name), kind }] : [];
    });
    if (planned.length === 0) return () => false;
    const telling = [...planned, ...leaves.filter(({ kind }) => tellsBirth(kind))];
    return (tree, day) => {
      let isKnown = false;
      for (const { read, kind } of telling) {
        const birth = birthOf(kind, read(tree));
        if (birth === undefined) continue;
        if (birth !== 'NOBODY' && isUnderFourteen(birth, day)) return true;
        isKnown = true;
      }
      return !isKnown;
    };
  }
}

const same: Show = (value) => value;

function eachOf(show: Show): Show {
  const each: Show = (value, clear) => {
    if (!Array.isArray(value)) return show(value, clear);
    const shown = value.map((one) => each(one, clear));
    return shown.some((one, index) => one !== value[index]) ? shown : value;
  };
  return each;
}

function hidden(kind: Mask, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (one === null ? null : hidden(kind, one)));
  return mask(kind, String(value));
}

/** Registries are asked for `__typename` as such where the gateway needs it, else as the client named it. */
function typenameReader(sets: readonly SelectionSetNode[]): (tree: Tree) => unknown {
  const named = sets
    .flatMap(({ selections }) => selections)
    .find((one): one is FieldNode => one.kind === 'Field' && one.name.value === '__typename' && !!one.alias);
  const read = named?.alias ? reader(named.alias.value) : undefined;
  return (tree) => tree.__typename ?? read?.(tree);
}
