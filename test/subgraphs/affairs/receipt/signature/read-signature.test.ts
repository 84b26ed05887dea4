import { describe, expect, test } from '@jest/globals';
import { protectedHeader } from '../../../../../subgraphs/affairs/receipt/signature/protected-header.ts';
import { readSignature } from '../../../../../subgraphs/affairs/receipt/signature/read-signature.ts';

const value = `${'s'.repeat(85)}A`;
const encoded = (header: string) => Buffer.from(header).toString('base64url');

describe('the signature of a receipt', () => {
  test.each(['EdDSA', 'SM2'] as const)('of %s is read with its key', (algorithm) => {
    const header = protectedHeader({ algorithm, keyId: 'k' });
    expect(readSignature(`${header}..${value}`)).toEqual({ algorithm, keyId: 'k', header, value });
  });

  test.each([
    ['a payload', `${protectedHeader({ algorithm: 'EdDSA', keyId: 'k' })}.e30.${value}`],
    ['no algorithm', `${encoded('{"alg":"none","b64":false,"crit":["b64"],"kid":"k"}')}..${value}`],
    ['another order', `${encoded('{"kid":"k","alg":"EdDSA","b64":false,"crit":["b64"]}')}..${value}`],
    ['more than ours', `${encoded('{"alg":"EdDSA","b64":false,"crit":["b64"],"jwk":{},"kid":"k"}')}..${value}`],
    ['a payload in base64', `${encoded('{"alg":"EdDSA","kid":"k"}')}..${value}`],
    ['a header that is no JSON', `${encoded('alg')}..${value}`],
    ['bits left over', `${protectedHeader({ algorithm: 'EdDSA', keyId: 'k' })}..${'s'.repeat(85)}B`],
    ['padding', `${protectedHeader({ algorithm: 'EdDSA', keyId: 'k' })}..${value}==`],
    ['too few bytes', `${protectedHeader({ algorithm: 'EdDSA', keyId: 'k' })}..${value.slice(4)}`],
  ])('with %s is none', (_what, text) => {
    expect(readSignature(text)).toBeNull();
  });
});
