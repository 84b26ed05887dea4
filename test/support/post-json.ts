import type { FormattedExecutionResult } from 'graphql';

/** Posts a JSON text to a GraphQL endpoint and reads the answer. */
export async function postJson(url: string, body: string): Promise<FormattedExecutionResult<Record<string, unknown>>> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()) as FormattedExecutionResult<Record<string, unknown>>;
}
