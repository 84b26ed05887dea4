import { describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { recordText } from '../../../gateway/audit/record-text.ts';
import { accessRecord } from '../../support/audit/access-records.ts';

describe('the text of a record', () => {
  test('is canonical JSON, whatever its members hold', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, fc.array(text), (requestId, matter, fields) => {
        const record = accessRecord({ requestId, matter, fields });
        expect(recordText(record)).toBe(canonicalize(record));
      }),
    );
  });
});
