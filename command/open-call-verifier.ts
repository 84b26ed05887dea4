import type { VerifyCall } from '../schema/call-token.ts';
import { callVerifier } from '../subgraphs/kit/calls/call-verifier.ts';
import { followCallKeys } from '../subgraphs/kit/calls/follow-call-keys.ts';
import type { Log } from '../subgraphs/kit/log.ts';
import { Refusal } from './refusal.ts';

/** What tells the calls for an audience, by the key set of a file that is followed; null without one. */
export function openCallVerifier(file: string | undefined, audience: string, log: Log): VerifyCall | null {
  if (file === undefined) return null;
  try {
    return callVerifier({ audience, keys: followCallKeys(file, log), log });
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`${file} is no key set of callers: ${error.message}`);
    throw new Refusal(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}
