import { describe, expect, test } from '@jest/globals';
import { enforcedHere } from '../../../../gateway/access/classified/enforced-here.ts';
import { requirements } from '../../../../gateway/access/classified/requirements.ts';
import { secured } from '../../../support/secured.ts';
import { composed, openSupergraph } from '../../../support/small-supergraph.ts';

const supergraph = secured({ a: 'type Query { a: Int @authenticated b: Int @requiresScopes(scopes: [["b"]]) }' });

describe('a supergraph with directives of access', () => {
  test('is refused by a gateway that does not enforce them', async () => {
    await expect(openSupergraph(supergraph)).rejects.toThrow(/for: SECURITY/);
  });

  test('loads where the guard enforces them, and still says what is required', async () => {
    const { supergraph: loaded, stop } = await openSupergraph(enforcedHere(supergraph));
    await stop();
    expect(Object.keys(loaded.schema.getQueryType()?.getFields() ?? {})).toEqual(['a', 'b']);
    expect(requirements(enforcedHere(supergraph))('Query', 'b')?.scopes).toEqual([['b']]);
  });

  test('is refused still where one of them is not known here', async () => {
    const later = supergraph.replace('requiresScopes/v0.1', 'requiresScopes/v0.9');
    await expect(openSupergraph(enforcedHere(later))).rejects.toThrow(/requiresScopes/);
  });
});

test('a supergraph without them stays as it is, to the letter', () => {
  const plain = composed({ a: 'type Query { a: Int }' });
  expect(enforcedHere(plain)).toBe(plain);
});
