import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

const workers = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

/** Both are absolute paths; `folder` exists and is empty. */
interface Bundle {
  readonly page: string;
  readonly folder: string;
}

/**
 * Bundles the sources in `page` into `folder`: `index.html`, and beside it `assets/` with a content hash in each name.
 * Everything comes from the installed packages; the result names no other host to load from.
 * Rejects with esbuild's `BuildFailure` where a source does not bundle.
 */
export async function bundlePage({ page, folder }: Bundle): Promise<void> {
  // Only a first start bundles: later ones never load esbuild.
  const { build, stop } = await import('esbuild');
  const shared = {
    absWorkingDir: page,
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    target: 'es2022',
    metafile: true,
    logLevel: 'silent',
  } satisfies BuildOptions;
  try {
    // A worker is one classic script each; the page below then knows their names.
    const entryPoints = Object.entries(workers).map(([out, path]) => ({ out, in: resolve(path) }));
    const workerBuild = await build({ ...shared, format: 'iife', entryPoints });
    const pageBuild = await build({
      ...shared,
      entryPoints: ['main.tsx', 'icon.svg'],
      chunkNames: 'chunk-[hash]',
      format: 'esm',
      splitting: true,
      define: { workerFiles: JSON.stringify(nameWorkers(workerBuild.metafile)) },
      // Monaco's modules import their own style sheets; graphiql/style.css already holds them all.
      loader: { '.css': 'empty', '.ttf': 'empty', '.svg': 'copy' },
    });
    const styleBuild = await build({ ...shared, entryPoints: ['page.css'] });
    await writePage({ page, folder }, [pageBuild.metafile, styleBuild.metafile]);
  } finally {
    // esbuild runs as a child process, which would otherwise stay for as long as the gateway does.
    await stop();
  }
}

/** From the metafile, where `entryPoint` is the source of each output that is an entry. */
function findEntry(metafiles: readonly Metafile[], source: string): string {
  for (const { outputs } of metafiles) {
    for (const [path, output] of Object.entries(outputs)) {
      if (output.entryPoint?.endsWith(source)) return basename(path);
    }
  }
  throw new Error(`The bundle has no entry for ${source}`);
}

function nameWorkers(metafile: Metafile): Record<string, string> {
  return Object.fromEntries(
    Object.entries(workers).map(([label, path]) => [label, `./${findEntry([metafile], path)}`]),
  );
}

/** index.html names the sources; the built one names what became of them. */
async function writePage({ page, folder }: Bundle, metafiles: readonly Metafile[]): Promise<void> {
  const built = { 'main.js': 'main.tsx', 'page.css': 'page.css', 'icon.svg': 'icon.svg' };
  let html = await readFile(join(page, 'index.html'), 'utf8');
  for (const [name, source] of Object.entries(built)) {
    html = html.replace(`"assets/${name}"`, `"assets/${findEntry(metafiles, source)}"`);
  }
  await writeFile(join(folder, 'index.html'), html);
}
