// Writes a registry's next migration from the difference between its migrations and its entities:
//   node scripts/node.mjs scripts/create-migration.ts population 0002-student-register
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../subgraphs/kit/database.ts';
import type { RegistryDefinition } from '../subgraphs/kit/registry.ts';

const [name, title] = process.argv.slice(2);
if (!name || !title || !/^\d{4}-[a-z-]+$/.test(title)) {
  console.error('expected: create-migration.ts <registry> <number-and-title>, e.g. population 0002-student-register');
  process.exit(2);
}
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'subgraphs', name);
const definition: RegistryDefinition = (await import(join(folder, 'index.ts')))[name];
const database = await openDatabase({ ...definition, file: ':memory:' });
const { up } = await database.orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
await database.stop();
const statements = up.split('\n').filter((line) => line.trim() !== '');
if (statements.length === 0) {
  console.error(`the migrations of ${name} already make what its entities need`);
  process.exit(0);
}
const className = title.replace(/^\d{4}/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const file = join(folder, 'migrations', `${title}.ts`);
writeFileSync(
  file,
  `import { Migration } from '@mikro-orm/migrations';

export class ${className} extends Migration {
  override up(): void {
${statements.map((line) => `    this.addSql(${JSON.stringify(line)});`).join('\n')}
  }
}
`,
  { flag: 'wx' },
);
console.error(`wrote ${file}; add it to subgraphs/${name}/migrations.ts`);
