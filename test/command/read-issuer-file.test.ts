import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readIssuerFile } from '../../command/read-issuer-file.ts';

describe('the file of issuers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-issuers-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'issuers.json');
  const issuer = { issuer: 'https://id.example', audience: 'mianti', keys: 'keys.json', claims: { idNumber: 'id' } };

  test('has keys beside it', () => {
    writeFileSync(file, JSON.stringify([issuer]));
    expect(readIssuerFile(file)).toMatchObject([{ issuer: issuer.issuer, keys: { file: join(folder, 'keys.json') } }]);
  });

  test('may be left out, which is no issuer', () => expect(readIssuerFile(undefined)).toEqual([]));

  test.each([
    ['is no JSON', '{', /issuers.json cannot be used: .*JSON/],
    [
      'is wrong in a place',
      JSON.stringify([{ ...issuer, claims: {} }]),
      /cannot be used: \[0\].claims: expected a claim/,
    ],
  ])('is refused where it %s', (_title, text, message) => {
    writeFileSync(file, text);
    expect(() => readIssuerFile(file)).toThrow(message);
  });

  test('is refused where it is not there', () => {
    expect(() => readIssuerFile(join(folder, 'none.json'))).toThrow(/none.json cannot be used: ENOENT/);
  });
});
