import type { PlaygroundToken } from '../serve.ts';

/** So that a token does not end on its way. */
const spareMs = 60_000;

export type TokenOf = (persona: string) => Promise<string>;

/** Tokens of personas, fetched when they are needed and kept in this page until they are about to end. */
export function createTokens(): TokenOf {
  const kept = new Map<string, PlaygroundToken>();
  return async (persona) => {
    const known = kept.get(persona);
    if (known && Date.parse(known.expiresAt) - Date.now() > spareMs) return known.token;
    const response = await fetch(`playground/token?persona=${encodeURIComponent(persona)}`);
    if (!response.ok) throw new Error(`The server made no token for ${persona} (status ${response.status})`);
    const issued: PlaygroundToken = await response.json();
    kept.set(persona, issued);
    return issued.token;
  };
}
