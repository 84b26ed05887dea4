import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const bundler = new URL('./bundle.ts', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** The packages whose version changes the bundle. The rest of it comes with these, pinned by the lockfile. */
const packages = [
  'esbuild',
  'graphiql',
  '@graphiql/react',
  'graphql',
  'monaco-editor',
  'monaco-graphql',
  'react',
  'react-dom',
];

/**
 * Names what a bundle is made of: 20 hex digits over the files of the folder `page`, the way of bundling them,
 * and the versions of the installed packages. Equal names mean equal bundles.
 */
export async function fingerprintPage(page: string): Promise<string> {
  const names = (await readdir(page)).sort();
  const files = [...names.map((name) => join(page, name)), bundler];
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const versions = await Promise.all(packages.map(readVersion));
  const parts = [names, sources, versions];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

async function readVersion(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(resolve(`${name}/package.json`), 'utf8'));
  return `${name}@${version}`;
}
