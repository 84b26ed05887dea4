type Container = Record<string, unknown>;
type Path = readonly string[];

/** Every way to change one place of a JSON value: a value replaced, left out, doubled in a list, a member added. */
export function* alterations(value: unknown): Generator<{ readonly what: string; readonly altered: unknown }> {
  for (const path of placesOf(value)) {
    const at = path.join('.');
    yield { what: `${at} replaced`, altered: changed(value, path, (parent, name) => replace(parent, name)) };
    yield { what: `${at} left out`, altered: changed(value, path, remove) };
    yield {
      what: `${at} made null`,
      altered: changed(value, path, (parent, name) => set(parent, name, otherThanNull)),
    };
    const inner = path.reduce<unknown>((below, name) => (below as Container)[name], value);
    if (typeof inner !== 'object' || inner === null) continue;
    yield { what: `${at} with one more`, altered: changed(value, path, (parent, name) => extend(parent, name)) };
  }
}

function* placesOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield [...path, name];
    yield* placesOf(inner, [...path, name]);
  }
}

function changed(value: unknown, path: Path, change: (parent: Container, name: string) => void): unknown {
  const copy = structuredClone(value);
  const parent = path.slice(0, -1).reduce<unknown>((inner, name) => (inner as Container)[name], copy);
  change(parent as Container, path.at(-1) ?? '');
  return copy;
}

function replace(parent: Container, name: string): void {
  const before = parent[name];
  if (typeof before === 'string') parent[name] = `${before.startsWith('A') ? 'B' : 'A'}${before.slice(1)}`;
  else if (typeof before === 'number') parent[name] = before + 1;
  else if (typeof before === 'boolean') parent[name] = !before;
  else parent[name] = 'x';
}

function remove(parent: Container, name: string): void {
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else delete parent[name];
}

const otherThanNull = (before: unknown) => (before === null ? '' : null);

function set(parent: Container, name: string, make: (before: unknown) => unknown): void {
  parent[name] = make(parent[name]);
}

function extend(parent: Container, name: string): void {
  const inner = parent[name];
  if (Array.isArray(inner)) inner.push(structuredClone(inner[0] ?? 'x'));
  else (inner as Container).extra = null;
}
