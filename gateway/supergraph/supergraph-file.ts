import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { SupergraphManager } from '@apollo/gateway';
import type { GatewayLog } from '../log.ts';
import { versionRequirements } from '../versions/version-requirements.ts';
import { resolvableKeys } from './resolvable-keys.ts';

/** Saving a file takes several events; what comes within this time is one change. */
const settleMs = 50;

/**
 * Serves the supergraph of a file and follows the file. A new supergraph takes over between two requests; one that does
 * not load is refused with its reason in the log, and the one before it stays.
 */
export function supergraphFromFile(file: string, log: GatewayLog): SupergraphManager {
  return {
    initialize: async ({ update }) => {
      let current = await readFile(file, 'utf8');
      const follow = async () => {
        const next = await readFile(file, 'utf8');
        if (next === current) return;
        update(plannable(next));
        current = next;
        log.info({ bytes: next.length }, 'the supergraph was reloaded');
      };
      const refuse = (error: unknown) =>
        log.error(
          { reason: String(error).slice(0, 500) },
          'the changed supergraph was refused; the one before it stays',
        );
      let settling: NodeJS.Timeout | undefined;
      // The folder is watched, not the file: editors and deployments replace files, and a watch would stay with the old one.
      const watcher = watch(dirname(file), (_event, name) => {
        if (name !== basename(file)) return;
        clearTimeout(settling);
        settling = setTimeout(() => follow().catch(refuse), settleMs);
      });
      watcher.unref();
      const cleanup = async () => {
        clearTimeout(settling);
        watcher.close();
      };
      return { supergraphSdl: plannable(current), cleanup };
    },
  };
}

/** A supergraph as Apollo's planner plans it right. */
const plannable = (sdl: string) => versionRequirements(resolvableKeys(sdl));
