import type { TokenOf } from './tokens.ts';

/** As whom a visitor asks and for which matter; each empty where nothing is chosen. */
export interface Caller {
  readonly persona: string;
  readonly matter: string;
}

/** The headers that say so. */
export async function headersOf({ persona, matter }: Caller, tokenOf: TokenOf): Promise<Record<string, string>> {
  return {
    ...(persona && { authorization: `Bearer ${await tokenOf(persona)}` }),
    ...(matter && { 'mianti-matter': matter }),
  };
}
