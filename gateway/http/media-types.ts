/** What each media type that a client plainly accepts is answered as; anything less plain is negotiated by Apollo Server. */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json; charset=utf-8'],
  ['application/json, text/plain, */*', 'application/json; charset=utf-8'],
  ['application/json, multipart/mixed', 'application/json; charset=utf-8'],
]);
