import type { FormattedExecutionResult } from 'graphql';

/** Posts a JSON text to a GraphQL endpoint and reads the answer. */
export async function postJson(
  url: string,
  body: string,
  more: Readonly<Record<string, string>> = {},
): Promise<FormattedExecutionResult<Record<string, unknown>>> {
  const headers = { 'content-type': 'application/json', ...more };
  const response = await fetch(url, { method: 'POST', headers, body });
  return (await response.json()) as FormattedExecutionResult<Record<string, unknown>>;
}
