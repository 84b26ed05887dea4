import { expect, test } from '@jest/globals';
import type { Source } from '../../gateway/source/source.ts';
import { openGateway } from '../support/gateway.ts';

/** A source that answers only when its time is up. */
const patient = (name: string, more: Partial<Source> = {}): Source => ({
  name,
  send: (_request, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
  health: async () => ({ isSynthetic: true }),
  stop: async () => undefined,
  ...more,
});

test('a registry that asks others is given the time of each of its calls, and one that asks none its own', async () => {
  const gateway = await openGateway(
    [patient('population'), patient('affairs', { callsOthers: 4 })].concat(
      ['enterprise', 'spatial', 'license'].map((name) => patient(name)),
    ),
    { registryDeadlineMs: 60 },
  );
  const timed = async (query: string) => {
    const from = performance.now();
    const { errors } = await gateway.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'REGISTRY_TIMEOUT' } }]);
    return performance.now() - from;
  };
  const own = await timed('{ person(idNumber: "31010719860915961X") { name } }');
  const ofOthers = await timed('{ matter(code: "after-death") { title } }');
  await gateway.stop();
  expect(ofOthers).toBeGreaterThanOrEqual(5 * 60 - 5);
  expect(own).toBeLessThan(ofOthers);
});
