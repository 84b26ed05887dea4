import { describe, expect, test } from '@jest/globals';
import { publicKeySet } from '../../../../../gateway/access/identity/keys/public-key-set.ts';

const key = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };

describe('a set of public keys', () => {
  test('is what the text says', () => {
    expect(publicKeySet(JSON.stringify({ keys: [key] }))).toEqual({ keys: [key] });
  });

  test.each<[string, unknown, string]>([
    ['a list', [key], 'it is no key set'],
    ['no list of keys', { keys: key }, 'it is no key set'],
    ['no key', { keys: [] }, 'it holds no key'],
    ['what is no key', { keys: [key, 'secret'] }, 'keys[1] is no key'],
    ['a shared secret', { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }, 'keys[0] is a shared secret'],
    ['a private key', { keys: [key, { ...key, d: 'c2VjcmV0' }] }, 'keys[1] is a private key'],
  ])('is refused with %s, without a quote', (_title, value, message) => {
    const read = () => publicKeySet(JSON.stringify(value));
    expect(read).toThrow(message);
    expect(read).not.toThrow(/c2VjcmV0|secret"/);
  });

  test('is refused where it is no JSON, without a quote', () => {
    expect(() => publicKeySet('my secret')).toThrow(/^it is no key set; expected JSON such as/);
  });
});
