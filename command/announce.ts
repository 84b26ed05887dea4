import type { PlaygroundExample } from '../gateway/playground/configuration.ts';
import { type Demonstration, openDemonstration } from './demonstration/open-demonstration.ts';
import { examples, proofExamples } from './examples.ts';

export interface Announced {
  readonly url: string;
  readonly hasPlayground: boolean;
  /** Of a gateway that accepts the demonstration's tokens; null where an issuer is configured. */
  readonly keyFolder: string | null;
}

/** The commands below can be tried for a working day. */
const seconds = 8 * 3_600;

/** Prints what a newcomer needs next: the address, one query that answers, and how to stop. */
export async function announce({ url, hasPlayground, keyFolder }: Announced): Promise<void> {
  const demonstration = keyFolder === null ? null : await openDemonstration(keyFolder);
  const [query, proof] = [examples()[0], proofExamples()[0]];
  console.log(`
Mianti 免提 is running over a synthetic city.

  GraphQL     ${url}/graphql${hasPlayground ? `\n  Playground  ${url}/` : ''}
  State       ${url}/readyz

One query, four registries:

  ${await curl(url, query, demonstration)}

One proof, in place of the papers of a home's transfer:

  ${await curl(url, proof, demonstration)}

Stop it with Ctrl-C.`);
}

async function curl(
  url: string,
  example: PlaygroundExample | undefined,
  demonstration: Demonstration | null,
): Promise<string> {
  const { query = '', variables = '{}', persona, matter } = example ?? {};
  const issued = persona === undefined ? null : await demonstration?.issue(persona, seconds);
  const headers = {
    'content-type': 'application/json',
    ...(matter === undefined ? {} : { 'mianti-matter': matter }),
    ...(issued ? { authorization: `Bearer ${issued.token}` } : {}),
  };
  const flags = Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`);
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' '), variables: JSON.parse(variables) });
  return `curl -s ${url}/graphql ${flags.join(' ')} -d '${body}'`;
}
