import { expect, test } from '@jest/globals';
import { entities } from '../../../subgraphs/enterprise/entities.ts';
import { enterprise } from '../../../subgraphs/enterprise/index.ts';
import { openOlderRegistry } from '../../support/older-registry.ts';
import { openTestRegistry } from '../../support/registry.ts';
import { sourced } from '../../support/sourced.ts';

test('the migrations of the enterprise registry make, from an empty file, exactly what its entities need', async () => {
  const { registry, stop } = await openTestRegistry(enterprise);
  const { up } = await registry.database.orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
  const tables = await registry.database.orm.em
    .getConnection()
    .execute("select name from sqlite_master where type = 'table'");
  await stop();
  expect(up.trim()).toBe('');
  expect(tables.length).toBeGreaterThan(enterprise.entities.length);
});

test('a database of the first version keeps its rows, has no declared names yet, and takes them', async () => {
  const uscc = '91310000MA1AAAA11H';
  const { registry, stop } = await openOlderRegistry(enterprise, {
    last: '0001-initial',
    rows: [
      `insert into tax_registration (uscc, taxpayer_id, kind, arrears_fen, tax_authority, registered_on, authority, as_of, version)
       values ('${uscc}', '${uscc}', 'GENERAL', 7, '某税务局', '2015-01-02', '某税务局', '2026-01-01T00:00:00Z', 1)`,
    ],
  });
  const em = registry.database.orm.em.fork();
  const [kept] = await em.getConnection().execute('select uscc, arrears_fen from tax_registration');
  const asked = '{ nameDeclaration(number: "沪名申202600000001") { name } }';
  const before = await registry.execute({ query: asked });
  await em.insertMany(entities.NameDeclaration, [
    {
      number: '沪名申202600000001',
      name: '上海晴川软件有限公司',
      declaredOn: '2026-03-01',
      reservedUntil: '2026-04-30',
      ...sourced,
    },
  ]);
  const after = await registry.execute({ query: asked });
  expect(await registry.database.orm.schema.getUpdateSchemaSQL()).toBe('');
  await stop();
  expect(kept).toEqual({ uscc, arrears_fen: 7 });
  expect([before, after]).toEqual([
    { data: { nameDeclaration: null } },
    { data: { nameDeclaration: { name: '上海晴川软件有限公司' } } },
  ]);
});
