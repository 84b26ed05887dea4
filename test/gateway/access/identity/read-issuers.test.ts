import { describe, expect, test } from '@jest/globals';
import { readIssuers } from '../../../../gateway/access/identity/read-issuers.ts';

const claims = { idNumber: 'id_number' };
const issuer = { issuer: 'https://id.example', audience: 'mianti', keys: 'https://id.example/keys', claims };
const officers = { agency: 'agency', jurisdiction: ['area', 'code'], matters: 'matters' };

describe('the issuers of a configuration', () => {
  test('have presets where nothing is said', () => {
    expect(readIssuers([issuer], '/etc/mianti')).toEqual([
      {
        issuer: 'https://id.example',
        audience: 'mianti',
        keys: { url: new URL('https://id.example/keys') },
        algorithms: ['EdDSA', 'ES256', 'RS256'],
        clockSkewSeconds: 60,
        claims: { subject: ['sub'], idNumber: ['id_number'] },
      },
    ]);
  });

  test('are read as they are written', () => {
    const more = { keys: 'keys.json', algorithms: ['ES256'], clockSkewSeconds: 0, type: 'at+jwt', claims: officers };
    expect(readIssuers([{ ...issuer, ...more }], '/etc/mianti')).toEqual([
      {
        issuer: 'https://id.example',
        audience: 'mianti',
        keys: { file: '/etc/mianti/keys.json' },
        algorithms: ['ES256'],
        clockSkewSeconds: 0,
        type: 'at+jwt',
        claims: { subject: ['sub'], agency: ['agency'], jurisdiction: ['area', 'code'], matters: ['matters'] },
      },
    ]);
  });

  test.each(['http://127.0.0.1:9/k', 'http://localhost:9/k', 'http://[::1]:9/k'])(
    'may have keys at %s, which does not leave this machine',
    (keys) => {
      expect(readIssuers([{ ...issuer, keys }], '/')).toMatchObject([{ keys: { url: new URL(keys) } }]);
    },
  );

  test.each<[unknown, string]>([
    [{}, 'the file: expected a list with at least one issuer'],
    [[], 'the file: expected a list with at least one issuer'],
    [[7], '[0]: expected an object'],
    [[issuer, { ...issuer, audience: '' }], '[1].audience: expected a text'],
    [[{ ...issuer, issuer: undefined }], '[0].issuer: expected a text'],
    [[{ ...issuer, audiance: 'x' }], '[0].audiance: expected nothing of this name, but issuer, audience, keys'],
    [[{ ...issuer, keys: undefined }], '[0].keys: expected a text'],
    [[{ ...issuer, keys: 'http://id.example/keys' }], '[0].keys: expected an https address, an http address of this'],
    [[{ ...issuer, keys: 'ftp://id.example/keys' }], '[0].keys: expected an https address'],
    [[{ ...issuer, keys: 'https://' }], '[0].keys: expected an https address'],
    [[{ ...issuer, algorithms: ['HS256'] }], '[0].algorithms: expected a list of some of EdDSA, ES256, RS256'],
    [[{ ...issuer, algorithms: ['none'] }], '[0].algorithms: expected a list of some of EdDSA, ES256, RS256'],
    [[{ ...issuer, algorithms: [] }], '[0].algorithms: expected a list of some of'],
    [[{ ...issuer, clockSkewSeconds: 3_600 }], '[0].clockSkewSeconds: expected a number from 0 to 300'],
    [[{ ...issuer, clockSkewSeconds: '60' }], '[0].clockSkewSeconds: expected a number from 0 to 300'],
    [[{ ...issuer, type: 7 }], '[0].type: expected a text'],
    [[{ ...issuer, claims: {} }], '[0].claims: expected a claim for "idNumber", for "agency", or for both'],
    [[{ ...issuer, claims: { name: 'x' } }], '[0].claims.name: expected nothing of this name, but subject, idNumber'],
    [[{ ...issuer, claims: { agency: 'a' } }], '[0].claims: expected claims for "jurisdiction" and "matters"'],
    [[{ ...issuer, claims: { ...officers, uscc: 'u' } }], '[0].claims: expected a claim for "idNumber" beside "uscc"'],
    [[{ ...issuer, claims: { idNumber: [] } }], '[0].claims.idNumber: expected the name of a claim, or a list'],
    [[{ ...issuer, claims: { idNumber: ['a', 1] } }], '[0].claims.idNumber: expected a text'],
  ])('%j are refused with the place', (value, message) => {
    expect(() => readIssuers(value, '/')).toThrow(message);
  });
});
