import { createHash } from 'node:crypto';
import { type DocumentNode, print } from 'graphql';
import type { CallReason } from '../../schema/call-token.ts';
import { type Asked, askedBy } from './asked.ts';
import type { PlacedFetch } from './compile-plan.ts';

/**
 * Why a registry is asked, of each fetch of an operation: for which operation of a client, and what of it the client did not
 * ask for. By response keys, whichever types the objects turn out to have, and as if no part were skipped.
 */
export function callReason(client: DocumentNode, planned: DocumentNode): (fetch: PlacedFetch) => CallReason {
  const operation = createHash('sha256').update(print(client)).digest('base64url');
  const asked = askedBy(print(planned));
  return (fetch) => ({ operation, onBehalf: onBehalf(fetch, asked) });
}

/** Places that a fetch fills and a client did not ask for, without what is below them: `person.idNumber`. */
function onBehalf({ node, path }: PlacedFetch, client: Asked): readonly string[] {
  const keys = path.filter((step) => step !== '@');
  const fetched = askedBy(node.operation);
  const filled = node.requires ? (fetched.get('_entities') ?? new Map()) : fetched;
  const renamed = new Map(
    (node.outputRewrites ?? []).flatMap((one) =>
      one.kind === 'KeyRenamer' ? [[one.path.at(-1), one.renameKeyTo] as const] : [],
    ),
  );
  const below = keys.reduce<Asked | null | undefined>((asked, key) => asked?.get(key), client);
  return compare(filled, below ?? new Map(), keys);

  function compare(all: Asked, wanted: Asked, at: readonly string[]): readonly string[] {
    return [...all].flatMap(([fetchedKey, inner]) => {
      const key = renamed.get(fetchedKey) ?? fetchedKey;
      // Which type an object has is no fact about anybody.
      if (key === '__typename') return [];
      const place = [...at, key];
      const asked = wanted.get(key);
      if (asked === undefined) return [place.join('.')];
      return inner && asked ? compare(inner, asked, place) : [];
    });
  }
}
