import { describe, expect, test } from '@jest/globals';
import { registries } from '../../command/registries.ts';
import { openDatabase } from '../../subgraphs/kit/database.ts';

describe.each(registries.map((definition) => [definition.name, definition] as const))(
  'the migrations of %s',
  (_name, definition) => {
    test('make, from an empty file, exactly what the entities need', async () => {
      const database = await openDatabase({ ...definition, file: ':memory:' });
      const { up } = await database.orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
      await database.stop();
      expect(up.trim()).toBe('');
    });
  },
);
