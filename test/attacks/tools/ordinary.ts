import type { Target } from './attack.ts';
import { exchange } from './exchange.ts';
import { known } from './known.ts';
import { request } from './request.ts';

const body = JSON.stringify({
  query: 'query Name($uscc: SocialCreditCode!) { enterprise(uscc: $uscc) { name status } }',
  variables: { uscc: known.enterprise },
});

/**
 * An ordinary client asks for public data: an enterprise's name.
 *
 * @returns what went wrong; undefined where it was answered
 */
export async function ordinary(target: Target): Promise<string | undefined> {
  const { replies, isLate } = await exchange(target, request({ method: 'POST', body }));
  const [reply] = replies;
  if (isLate || !reply) return 'an ordinary client got no answer';
  const isAnswered = reply.status === 200 && /"name":"[^"]+","status":"EXISTING"/.test(reply.body);
  return isAnswered ? undefined : `an ordinary client got ${reply.status} ${reply.body.slice(0, 300)}`;
}
