import { describe, expect, test } from '@jest/globals';
import { chainHash, digestOf, genesisHash } from '../../../../gateway/audit/store/hashing.ts';

describe('the hashes of the log', () => {
  test('are those of the standards', () => {
    const hex = (text: string) => Buffer.from(text, 'base64url').toString('hex');
    expect(hex(digestOf('sha256', 'abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hex(digestOf('sm3', 'abc'))).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
  });

  test('differ with all that stands before, and with all that a row says', () => {
    const row = { sequence: 1, at: 't', digest: 'd' };
    const all = [
      chainHash('sha256', 'p', row),
      chainHash('sha256', 'q', row),
      chainHash('sha256', 'p', { ...row, sequence: 2 }),
      chainHash('sha256', 'p', { ...row, at: 'u' }),
      chainHash('sha256', 'p', { ...row, digest: 'e' }),
      chainHash('sm3', 'p', row),
      genesisHash('sha256', 'l'),
      genesisHash('sha256', 'm'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
