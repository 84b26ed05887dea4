import { expect, test } from '@jest/globals';
import { refusePacked } from '../../../gateway/http/packed-body.ts';

test('a body as it is passes, and a packed one does not', () => {
  for (const headers of [{}, { 'content-encoding': '' }, { 'content-encoding': 'Identity' }])
    expect(() => refusePacked(headers)).not.toThrow();
  for (const encoding of ['gzip', 'br', 'identity, gzip', 'x-nothing'])
    expect(() => refusePacked({ 'content-encoding': encoding })).toThrow('The body is packed');
});
