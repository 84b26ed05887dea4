import { beforeAll, describe, expect, test } from '@jest/globals';
import { assert, asyncProperty, integer, type Parameters, uint8Array } from 'fast-check';
import { disclose } from '../../../../subgraphs/affairs/receipt/disclose.ts';
import { qrText } from '../../../../subgraphs/affairs/receipt/print/qr-text.ts';
import { receiptText } from '../../../../subgraphs/affairs/receipt/receipt-text.ts';
import { verifyText } from '../../../../subgraphs/affairs/receipt/verify-text.ts';
import { type Issued, issued } from '../../../support/receipts/issued.ts';

const forms = ['whole', 'in part', 'off the sheet'] as const;

describe.each(['EdDSA', 'SM2'] as const)('the text of a receipt signed by %s', (algorithm) => {
  let whole: Issued;
  let texts: Readonly<Record<(typeof forms)[number], Buffer>>;
  const isProved = async (text: Uint8Array) => {
    const { state } = await verifyText(text, whole.keySet, whole.now);
    return state === 'VALID' || state === 'EXPIRED';
  };
  /** SM2 takes some milliseconds. */
  const runs: Parameters<unknown> = { numRuns: algorithm === 'SM2' ? 60 : 400 };

  beforeAll(async () => {
    whole = await issued({ algorithm });
    texts = {
      whole: Buffer.from(receiptText(whole.receipt)),
      'in part': Buffer.from(receiptText(disclose(whole.receipt, ['结婚证', '社会保险缴纳证明']))),
      'off the sheet': Buffer.from(qrText(whole.receipt)),
    };
  });

  test.each(forms)('is valid as it was issued, %s', async (form) => {
    expect(await verifyText(texts[form], whole.keySet, whole.now)).toMatchObject({ state: 'VALID' });
  });

  test.each(forms)('fails with any byte flipped, %s', async (form) => {
    const text = texts[form];
    const place = integer({ min: 0, max: text.length - 1 });
    const flip = asyncProperty(place, integer({ min: 1, max: 255 }), async (at, mask) => {
      const flipped = Buffer.from(text);
      flipped[at] = (flipped[at] ?? 0) ^ mask;
      expect(await isProved(flipped)).toBe(false);
    });
    await assert(flip, runs);
  });

  test.each(forms)('fails with bytes put in or taken out anywhere, %s', async (form) => {
    const text = texts[form];
    const place = integer({ min: 0, max: text.length });
    const put = asyncProperty(place, uint8Array({ minLength: 1, maxLength: 4 }), async (at, bytes) => {
      expect(await isProved(Buffer.concat([text.subarray(0, at), bytes, text.subarray(at)]))).toBe(false);
    });
    await assert(put, runs);
    const take = asyncProperty(place, integer({ min: 1, max: 4 }), async (at, length) => {
      expect(await isProved(Buffer.concat([text.subarray(0, at), text.subarray(at + length)]))).toBe(at >= text.length);
    });
    await assert(take, runs);
  });
});

describe('the text of a receipt', () => {
  let whole: Issued;
  let text: string;
  const verdictOf = (altered: string) => verifyText(Buffer.from(altered), whole.keySet, whole.now);
  beforeAll(async () => {
    whole = await issued();
    text = receiptText(whole.receipt);
  });

  test('fails with every single bit of every byte flipped', async () => {
    const bytes = Buffer.from(text);
    for (let place = 0; place < bytes.length; place += 1) {
      for (const mask of [1, 32, 128]) {
        const flipped = Buffer.from(bytes);
        flipped[place] = (flipped[place] ?? 0) ^ mask;
        const { state } = await verifyText(flipped, whole.keySet, whole.now);
        expect({ place, mask, isProved: state === 'VALID' }).toEqual({ place, mask, isProved: false });
      }
    }
  });

  test.each<readonly [string, (text: string) => string]>([
    ['a line at its end', (issuedText) => `${issuedText}\n`],
    ['a byte order mark', (issuedText) => `\ufeff${issuedText}`],
    ['another layout', (issuedText) => JSON.stringify(JSON.parse(issuedText), null, 2)],
    [
      'a member that stands there twice',
      (issuedText) => issuedText.replace('"isSynthetic":', '"isSynthetic":false,"isSynthetic":'),
    ],
    ['a letter written another way', (issuedText) => issuedText.replace('结', String.raw`\u7ed3`)],
    ['a number written another way', (issuedText) => issuedText.replace('"count":6', '"count":6.0')],
    [
      'members in another order',
      (issuedText) =>
        issuedText.replace(/"authority":"([^"]+)","registry":"POPULATION"/, '"registry":"POPULATION","authority":"$1"'),
    ],
  ])('with %s is altered, though it parses to the same', async (_what, alter) => {
    expect(await verdictOf(alter(text))).toMatchObject({ state: 'ALTERED', part: { kind: 'text' } });
  });

  test('that is no text, no JSON or far too long is altered', async () => {
    expect(await verifyText(Buffer.of(0xff, 0xfe), whole.keySet, whole.now)).toMatchObject({
      message: 'It is no text in UTF-8.',
    });
    expect(await verdictOf('receipt')).toMatchObject({ message: 'It is no JSON text.' });
    expect(await verdictOf(' '.repeat(5_000_000))).toMatchObject({
      message: 'It has 5000000 bytes, more than any receipt.',
    });
    expect(await verdictOf('['.repeat(100_000))).toMatchObject({ state: 'ALTERED' });
    expect(await verdictOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatchObject({ part: { kind: 'shape' } });
  });
});
