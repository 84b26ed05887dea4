import { type ErrorCode, errorTable } from '../../schema/errors.ts';
import type { SourceError } from '../source/source.ts';
import type { NumberedFetch } from './compile-fetch.ts';
import type { PlanState } from './plan-state.ts';
import { placesAt, type ResponsePath } from './tree.ts';

export interface PlacedErrors {
  readonly state: PlanState;
  readonly fetch: NumberedFetch;
  /** As the registry told them: paths are of its own answer. */
  readonly errors: readonly SourceError[];
  /** For each object at the fetch's place, the index of its representation; null for a root fetch. */
  readonly slots: readonly number[] | null;
}

/** Far more than are told: places that share an error are told together. */
const mostErrors = 10_000;

/** Brings a registry's errors to the places of the client's answer, with the registry's name. */
export function placeErrors({ state, fetch, errors, slots }: PlacedErrors): void {
  const { node, path, number } = fetch;
  const registry = node.serviceName;
  let places: ResponsePath[] | undefined;
  for (const error of errors) {
    const { code, message } = accounted(error);
    const { id } = error.extensions ?? {};
    const told = { message, extensions: { code, registry, ...(typeof id === 'string' ? { id } : {}) } };
    if (!error.path || error.path.length === 0) {
      // It names no place: it is told at those that stay open, or at none where nothing is missing.
      state.failures.set(number, { code, registry, isOpen: true });
      continue;
    }
    places ??= placesAt(state.tree, path);
    for (const at of placesOf(error.path, places, slots)) {
      if (state.errors.length < mostErrors) state.errors.push({ ...told, path: at.map((step) => renamed(step, node)) });
    }
  }
}

/**
 * What a registry's error means to a client. Values in a request may be the client's mistake; its form never is, since the
 * gateway wrote it: a registry that refuses the form has another schema than the supergraph says.
 */
function accounted({ message, extensions }: SourceError): { code: ErrorCode; message: string } {
  const told = extensions?.code;
  if (typeof told !== 'string' || !Object.hasOwn(errorTable, told)) return own('REGISTRY_FAILED');
  const code = told as ErrorCode;
  if (handedOn.has(code) || /^(REGISTRY|VALUE)_/.test(code)) return { code, message };
  return own(errorTable[code].status < 500 ? 'REGISTRY_BAD_ANSWER' : 'REGISTRY_FAILED');
}

/** What is the client's to know: a value that is wrong, and what a registry refuses to who asks. */
const handedOn: ReadonlySet<ErrorCode> = new Set([
  'BAD_USER_INPUT',
  'INVALID_IDENTIFIER',
  'INVALID_GEOMETRY',
  'FORBIDDEN',
  'REQUEST_REQUIRED',
  'APPLICANT_REFUSED',
  'REPRESENTATION_REFUSED',
  'PURPOSE_REQUIRED',
  'PURPOSE_UNKNOWN',
  'OVER_SCOPE',
]);

const own = (code: ErrorCode) => ({ code, message: errorTable[code].message });

function placesOf(
  path: ResponsePath,
  places: readonly ResponsePath[],
  slots: readonly number[] | null,
): ResponsePath[] {
  if (!slots) return places.map((place) => [...place, ...path]);
  const [root, slot, ...rest] = path;
  const concerns = (index: number) => root !== '_entities' || typeof slot !== 'number' || slots[index] === slot;
  return places.filter((_place, index) => concerns(index)).map((place) => [...place, ...rest]);
}

/** The registry was asked under an alias that the plan takes back. */
function renamed(step: string | number, { outputRewrites = [] }: NumberedFetch['node']): string | number {
  const one = outputRewrites.find((rewrite) => rewrite.kind === 'KeyRenamer' && rewrite.path.at(-1) === step);
  return one?.kind === 'KeyRenamer' ? one.renameKeyTo : step;
}
