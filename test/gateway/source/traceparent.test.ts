import { describe, expect, test } from '@jest/globals';
import { traceparentOf } from '../../../gateway/source/traceparent.ts';

const requestId = '0f8fad5b-d9cb-469f-a165-70867728950e';
const sent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('the trace header of a call to a registry', () => {
  test('goes on with the client’s trace and sampling, as a span of its own', () => {
    const header = traceparentOf({ requestId, traceparent: sent });
    expect(header).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
    expect(header).not.toBe(sent);
    expect(header).not.toBe(traceparentOf({ requestId, traceparent: sent }));
  });

  test.each([
    ['none', undefined],
    ['another version', sent.replace(/^00/, '01')],
    ['a trace of zeros', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`],
    ['a span of zeros', `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`],
    ['text after it', `${sent}-x`],
    ['an ID number', '310101199003070019'],
  ])('is named after the request where the client sent %s', (_title, traceparent) => {
    expect(traceparentOf({ requestId, traceparent })).toMatch(/^00-0f8fad5bd9cb469fa16570867728950e-[0-9a-f]{16}-00$/);
  });
});
