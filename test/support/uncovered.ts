type Path = readonly (string | number)[];

/** Every place at which two answers differ: the shallowest of each difference. */
export function differences(whole: unknown, partial: unknown, path: Path = []): Path[] {
  if (Object.is(whole, partial)) return [];
  const areObjects = [whole, partial].every((value) => typeof value === 'object' && value !== null);
  if (!areObjects || Array.isArray(whole) !== Array.isArray(partial)) return [path];
  const [left, right] = [whole as Record<string, unknown>, partial as Record<string, unknown>];
  if (Array.isArray(whole) && whole.length !== (partial as unknown[]).length) return [path];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key], [...path, Array.isArray(whole) ? Number(key) : key]),
  );
}

/** The differences that no error tells: neither at their place, nor above it, nor below it where a null rose from. */
export function uncovered(
  whole: unknown,
  partial: unknown,
  errors: readonly { readonly path?: Path | undefined }[],
): Path[] {
  const isPrefix = (short: Path, long: Path) => short.every((step, index) => long[index] === step);
  return differences(whole, partial).filter(
    (place) => !errors.some(({ path = [] }) => isPrefix(path, place) || isPrefix(place, path)),
  );
}
