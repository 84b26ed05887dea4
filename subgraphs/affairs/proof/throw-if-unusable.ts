import { asRefusal } from './as-refusal.ts';
import type { GatewayAnswer } from './ask-gateway.ts';

/** What was filled in cannot be asked with: trying again later would not help. */
const aboutInputs: readonly unknown[] = ['BAD_USER_INPUT', 'INVALID_IDENTIFIER', 'INVALID_GEOMETRY'];

/** Throws what the gateway or a registry refused for the inputs' sake, and where the answer is none. */
export function throwIfUnusable({ data, errors }: GatewayAnswer): void {
  const refused = errors.find(({ extensions }) => aboutInputs.includes(extensions?.code));
  if (refused) throw asRefusal(refused);
  const [whole] = errors.filter(({ path }) => path === undefined);
  if (data === null && whole) throw asRefusal(whole);
  // Taken for an answer, it would read as "not on record" throughout.
  if (data === null && errors.length === 0) throw new Error('the gateway answered neither data nor errors');
}
