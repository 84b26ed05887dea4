import { Kind, parse } from 'graphql';
import type { Matter, Replacement } from '../../../matters/matter.ts';
import type { MatterSchema } from '../../../matters/matter-schema.ts';
import { selectFields } from '../../../matters/select-fields.ts';
import { isLineage, type SelectedField } from '../../../matters/selected-field.ts';

type RestsOn = (replacement: Replacement, registry: string) => boolean;

/**
 * Whether a registry answered any of what a selection showed in an answer: the selection itself, what it hangs on, or a value
 * in it. What another paper's selection within it shows is not its own, and nothing rests on what an empty list would have had.
 */
export function restsOn({ operation }: Matter, schema: MatterSchema, data: unknown): RestsOn {
  const [definition] = parse(operation.text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('expected an operation');
  const roots = selectFields(definition.selectionSet, schema);
  return ({ path, lines }, registry) => {
    const ways = lines.length > 0 ? lines.map((line) => [...path, ...line.path]) : [path];
    return ways.some((keys) => touches(roots, data, { keys, own: path.length, registry }));
  };
}

interface Way {
  readonly keys: readonly string[];
  /** From this length on, objects are the selection's own: their lineage is part of what is shown. */
  readonly own: number;
  readonly registry: string;
}

function touches(fields: readonly SelectedField[], value: unknown, way: Way): boolean {
  if (Array.isArray(value)) return value.some((item) => touches(fields, item, way));
  if (typeof value !== 'object' || value === null) return false;
  const { keys, own, registry } = way;
  if (own <= 0 && fields.some((field) => isLineage(field) && field.registry === registry)) return true;
  const [key, ...rest] = keys;
  const here = fields.filter(({ path }) => path.at(-1) === key);
  if (key === undefined || here.length === 0) return false;
  if (here.some((field) => field.registry === registry)) return true;
  const below = here.flatMap((field) => field.below);
  return touches(below, (value as Record<string, unknown>)[key], { keys: rest, own: own - 1, registry });
}
