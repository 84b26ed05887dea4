/** The answer while it grows: objects by response key, as registries answered them. */
export type Tree = Record<string, unknown>;

/** A plan's path: response keys, and '@' for each list on the way. */
export type PlanPath = readonly string[];

export type ResponsePath = readonly (string | number)[];

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A client may call a field `constructor` or `__proto__`: only what an object itself holds counts. */
export function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/** Reads one key; compiled, since only names that every object inherits need the slower way. */
export function reader(key: string): (tree: Tree) => unknown {
  return key in Object.prototype ? (tree) => own(tree, key) : (tree) => tree[key];
}

/** Sets a key; assigning to `__proto__` would change the object's nature instead of its content. */
export function put(into: Tree, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    into[key] = value;
  }
}

/** The objects at a path, lists flattened; where something is null or missing there is none. */
export function objectsAt(root: Tree, path: PlanPath): Tree[] {
  const found: Tree[] = [];
  walk(root, path, 0, null, (tree) => found.push(tree));
  return found;
}

/** The places of `objectsAt`, in the same order; needed only where an error is to be told. */
export function placesAt(root: Tree, path: PlanPath): ResponsePath[] {
  const found: ResponsePath[] = [];
  walk(root, path, 0, [], (_tree, place) => found.push(place ?? []));
  return found;
}

type Found = (tree: Tree, place: ResponsePath | null) => void;

function walk(value: unknown, path: PlanPath, from: number, place: ResponsePath | null, found: Found): void {
  if (value === null || typeof value !== 'object') return;
  const step = path[from];
  if (Array.isArray(value)) {
    // Where the plan knows of no list, one is no place to go on from: the writer of the answer tells of it.
    if (step !== '@') return;
    for (let index = 0; index < value.length; index += 1) {
      walk(value[index], path, from + 1, place && [...place, index], found);
    }
    return;
  }
  if (step === undefined) found(value as Tree, place);
  else if (step !== '@') walk(own(value as Tree, step), path, from + 1, place && [...place, step], found);
}
