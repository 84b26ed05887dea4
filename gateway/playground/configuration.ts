/** A ready operation that the playground opens in a tab of its own. */
export interface PlaygroundExample {
  /** One sentence for a person; it stands as a comment above the query. The tab shows the operation's name. */
  readonly title: string;
  /** GraphQL text with one named operation. */
  readonly query: string;
  /** JSON text of the variables, as a person would type it. */
  readonly variables: string;
  /** JSON text of HTTP headers to send along, such as a demonstration token. */
  readonly headers?: string;
}

/** What the page learns from `playground.json`. It is public: whoever opens the page reads it. */
export interface PlaygroundConfiguration {
  /** Where operations are posted, relative to the page, such as `graphql`. Never another origin. */
  readonly endpoint: string;
  /** True when every record behind the endpoint is invented; the page then says so. */
  readonly synthetic: boolean;
  /** Names of the registries behind the endpoint, in the order in which to show them. */
  readonly registries: readonly string[];
  /** One tab for each, the first one active. */
  readonly examples: readonly PlaygroundExample[];
}
