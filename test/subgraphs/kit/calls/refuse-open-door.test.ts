import { expect, test } from '@jest/globals';
import { OpenDoorRefused, refuseOpenDoor } from '../../../../subgraphs/kit/calls/refuse-open-door.ts';

const synthetic = { name: 'population', isSynthetic: true };

test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])(
  'made-up records may be served to anybody at %s',
  async (host) => {
    await expect(refuseOpenDoor({ ...synthetic, host })).resolves.toBeUndefined();
  },
);

test.each(['0.0.0.0', '::', '192.0.2.1', '::ffff:192.0.2.1'])(
  'no records may be served to anybody at %s',
  async (host) => {
    await expect(refuseOpenDoor({ ...synthetic, host })).rejects.toThrow(/other machines .*--gateway-keys/);
  },
);

test('real records may be served to nobody unknown, even on this machine', async () => {
  const real = refuseOpenDoor({ name: 'population', isSynthetic: false, host: '127.0.0.1' });
  await expect(real).rejects.toThrow(OpenDoorRefused);
  await expect(real).rejects.toThrow(/real.*--gateway-keys/);
});
