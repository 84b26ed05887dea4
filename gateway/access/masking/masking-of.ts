import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fragmentsOf } from '../../operation/fragments-of.ts';
import type { Tree } from '../../plan/tree.ts';
import type { Classify } from '../classified/classification.ts';
import type { Clear } from './clear.ts';
import { compilePlaces } from './compile-places.ts';

export interface Masker {
  /** The fields that are asked for and have a mask, as 'Type.field'. */
  readonly fields: ReadonlySet<string>;
  /** The answer as its reader may see it. The one that is given stays as it is: the access log needs whom it is about. */
  apply(tree: Tree, clear: Clear): Tree;
}

export interface MaskingOptions {
  /** What clients may ask. */
  readonly schema: GraphQLSchema;
  /** One valid operation with its fragments; the tree has its response keys. */
  readonly document: DocumentNode;
  readonly classify: Classify;
}

/**
 * Compiles what of an operation's answer is hidden in part; null where nothing ever is. A field with a mask is clear only
 * where the purpose names it. Of someone under fourteen, and where an object that could tell the age does not, it is clear
 * only where the purpose names it for children.
 */
export function maskingOf(options: MaskingOptions): Masker | null {
  const { schema, document } = options;
  const fields = maskedFields(options);
  if (fields.size === 0) return null;
  const operation = getOperationAST(document);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) throw new Error('the document has no operation of the schema');
  const show = compilePlaces({ ...options, fragments: fragmentsOf(document) }, root, [operation.selectionSet]);
  const isClear = ({ unmasked, unmaskedOfChildren }: Clear) =>
    [...fields].every((field) => unmasked.has(field) && unmaskedOfChildren.has(field));
  return { fields, apply: (tree, clear) => (isClear(clear) ? tree : (show(tree, clear) as Tree)) };
}

function maskedFields({ schema, document, classify }: MaskingOptions): ReadonlySet<string> {
  const fields = new Set<string>();
  const info = new TypeInfo(schema);
  const look = (type: string, field: string) => {
    if (classify(type, field).mask) fields.add(`${type}.${field}`);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const type = info.getParentType();
        if (!isCompositeType(type)) return;
        look(type.name, name.value);
        // Asked through an interface, it is the field of whichever type it turns out to be.
        if (isInterfaceType(type))
          for (const { name: behind } of schema.getPossibleTypes(type)) look(behind, name.value);
      },
    }),
  );
  return fields;
}
