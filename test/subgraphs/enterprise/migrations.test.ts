import { expect, test } from '@jest/globals';
import { enterprise } from '../../../subgraphs/enterprise/index.ts';
import { openTestRegistry } from '../../support/registry.ts';

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
