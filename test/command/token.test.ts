import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/sqlite';
import { prepareAffairs } from '../../command/prepare-affairs.ts';
import { registries } from '../../command/registries.ts';
import { seedRegistries } from '../../seed/seed.ts';
import { RegistryFact } from '../../subgraphs/kit/registry-fact.ts';
import { mianti } from '../support/command.ts';

describe('mianti token', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-token-'));
  const data = join(folder, 'data');
  const keyFolder = join(folder, 'keys');
  beforeAll(async () => {
    await seedRegistries({ folder: data, seed: 7, size: 'XS', definitions: registries });
    await prepareAffairs(data);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const places = ['--data', data, '--key-folder', keyFolder];
  const start = () => mianti('start', '--port', '0', '--playground', 'off', ...places);

  test('lists who can ask', async () => {
    const { code, output } = await mianti('token', '--list').ended;
    expect(code).toBe(0);
    expect(output).toMatch(/^home-buyer +The home buyer \(二手房买方\)$/m);
    expect(output).toMatch(
      /^for-restaurant-owner +The restaurant owner: for the enterprise \(餐饮店主（代表企业）\)$/m,
    );
    expect(output).toMatch(/^district-officer +Officer of Xuhui district, for two matters/m);
  });

  test('prints a token, which a gateway that starts over the same city accepts, and no other', async () => {
    const { code, output } = await mianti('token', '--persona', 'home-buyer', '--hours', '1', ...places).ended;
    expect([code, output]).toEqual([0, expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/)]);
    const running = start();
    const [, url = ''] = await running.printed(/GraphQL +(\S+)[\s\S]*Stop it/);
    const ask = async (token: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
      return [response.status, await response.json()];
    };
    expect(await ask(output.trim())).toEqual([200, { data: { __typename: 'Query' } }]);
    expect(await ask(output.trim().slice(0, -8))).toMatchObject([
      401,
      { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect((await fetch(url.replace('/graphql', '/playground/token?persona=officer'))).status).toBe(404);
    running.child.kill('SIGINT');
    expect((await running.ended).code).toBe(0);
  });

  test('and the gateway itself are refused on real data without an issuer', async () => {
    for (const name of [...registries.map((registry) => registry.name), 'affairs'])
      await declareReal(join(data, `${name}.sqlite`));
    rmSync(keyFolder, { recursive: true });
    const refused = await mianti('token', '--persona', 'home-buyer', ...places).ended;
    expect(refused).toEqual({
      code: 1,
      output: expect.stringContaining('demonstration tokens are for made-up records only'),
    });
    // Without its affairs, which would refuse before: no key for real data is there.
    const { code, output } = await mianti(
      'start',
      '--port',
      '0',
      '--playground',
      'off',
      ...places,
      '--remote',
      'affairs=http://127.0.0.1:1',
    ).ended;
    expect([code, output.trim()]).toEqual([
      1,
      'mianti: the registry population holds real records, and no issuer is configured whose tokens say who asks: name one by --issuer (MIANTI_ISSUER)',
    ]);
    expect(existsSync(keyFolder)).toBe(false);
  });
});

/** As a database of real records says of itself. */
async function declareReal(file: string): Promise<void> {
  const orm = await MikroORM.init({ dbName: file, entities: [RegistryFact], logger: () => undefined });
  await orm.em.fork().nativeUpdate(RegistryFact, { name: 'synthetic' }, { value: 'false' });
  await orm.close();
}
