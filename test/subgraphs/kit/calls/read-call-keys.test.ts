import { describe, expect, test } from '@jest/globals';
import { readCallKeys } from '../../../../subgraphs/kit/calls/read-call-keys.ts';
import { callKey, publicSet } from '../../../support/call-keys.ts';

describe('a key set of callers', () => {
  test('is read with the algorithm that its keys are for, and nothing else that it says of them', async () => {
    const { kid, x } = await callKey();
    const text = JSON.stringify({ keys: [{ kty: 'OKP', crv: 'Ed25519', kid, x, alg: 'none', use: 'enc' }] });
    expect(readCallKeys(text)).toEqual({ keys: [{ kty: 'OKP', crv: 'Ed25519', kid, x, alg: 'EdDSA' }] });
  });

  test('holds no secret', async () => {
    const key = await callKey();
    expect(() => readCallKeys(JSON.stringify({ keys: [key] }))).toThrow('secret');
    expect(() => readCallKeys('{"keys":[{"kty":"oct","k":"c2VjcmV0","kid":"a"}]}')).toThrow('secret');
  });

  test('does not leave open which key is meant', async () => {
    const key = await callKey();
    expect(() => readCallKeys(publicSet(key, key))).toThrow('two keys');
    expect(() => readCallKeys(publicSet({ ...key, kid: '' }))).toThrow('"kid"');
  });

  test.each([
    ['', 'no JSON'],
    ['[]', 'keys'],
    ['{"keys":[]}', 'at least one'],
    ['{"keys":[1]}', 'object'],
    ['{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","kid":"a"}]}', 'Ed25519'],
  ])('is not %j', (text, reason) => {
    expect(() => readCallKeys(text)).toThrow(reason);
    expect(() => readCallKeys(text)).toThrow(TypeError);
  });
});
