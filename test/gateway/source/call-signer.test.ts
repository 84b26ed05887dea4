import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { callSigner } from '../../../gateway/source/call-signer.ts';
import { callKey } from '../../support/call-keys.ts';

test('a call is signed with whose it is, for whom, what it asks, and for half a minute', async () => {
  const key = await callKey();
  const sign = await callSigner(key);
  const body = '{"query":"{ 王䶮 }"}';
  const call = { audience: 'population', method: 'POST', path: '/graphql?x=1', body };
  const [first, second] = [await sign(call), await sign(call)];
  expect(decodeProtectedHeader(first)).toEqual({ alg: 'EdDSA', kid: key.kid, typ: 'mianti-call+jwt' });
  const { iat = 0, exp, jti, ...claims } = decodeJwt(first);
  expect(claims).toEqual({
    iss: key.kid,
    aud: 'population',
    method: 'POST',
    path: '/graphql?x=1',
    body: createHash('sha256').update(Buffer.from(body)).digest('base64url'),
  });
  expect(exp).toBe(iat + 30);
  expect(decodeJwt(second).jti).not.toBe(jti);
});
