import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundlePage } from './bundle.ts';
import { fingerprintPage } from './fingerprint.ts';
import { PlaygroundNotBuilt } from './playground-not-built.ts';

const page = fileURLToPath(new URL('./page/', import.meta.url));

/** The playground's files, ready to be served, and whether this call had to bundle them. */
export interface BuiltPlayground {
  /** Holds `index.html` and `assets/`. */
  readonly folder: string;
  readonly built: boolean;
}

/**
 * Makes the playground's files in a folder under `into`, a cache folder that may be deleted at any time.
 * About 3 s the first time; a later call with the same sources and packages finds them in a few milliseconds.
 * Processes may call it at the same time: a bundle appears whole, by a rename, or not at all.
 * Rejects with a `PlaygroundNotBuilt` where `into` cannot be written.
 */
export async function buildPlayground({ into }: { into: string }): Promise<BuiltPlayground> {
  const fingerprint = await fingerprintPage(page);
  const folder = join(into, `playground-${fingerprint}`);
  if (await exists(folder)) return { folder, built: false };

  const unfinished = await openFolder(into);
  try {
    await bundlePage({ page, folder: unfinished });
    await rename(unfinished, folder);
    return { folder, built: true };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process finished the same bundle first: a full folder cannot be renamed over.
    if (await exists(folder)) return { folder, built: false };
    throw error;
  }
}

/** A bundle is built in a folder that nobody serves; one left behind by a killed build harms nothing. */
async function openFolder(into: string): Promise<string> {
  try {
    await mkdir(into, { recursive: true });
    return await mkdtemp(join(into, 'unfinished-'));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new PlaygroundNotBuilt(`the playground cannot be built: the folder ${into} cannot be written (${code})`, {
      cause,
    });
  }
}

async function exists(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}
