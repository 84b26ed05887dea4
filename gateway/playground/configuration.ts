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
  /** Who asks it, where the gateway lets visitors choose: an id of `personas`. */
  readonly persona?: string;
  /** For which matter it is asked: a code of `matters`. */
  readonly matter?: string;
}

/** Someone as whom a visitor may ask, while every record is invented. */
export interface PlaygroundPersona {
  readonly id: string;
  readonly title: string;
  readonly chineseTitle: string;
}

/** What a visitor may ask for (事项). */
export interface PlaygroundMatter {
  readonly code: string;
  readonly title: string;
  /** Official name. */
  readonly name: string;
}

/** What the page learns from `playground.json`. It is public: whoever opens the page reads it. */
export interface PlaygroundConfiguration {
  /** Where operations are posted, relative to the page, such as `graphql`. Never another origin. */
  readonly endpoint: string;
  /** True when every record behind the endpoint is invented; the page then says so. */
  readonly synthetic: boolean;
  /** Names of the registries behind the endpoint, in the order in which to show them. */
  readonly registries: readonly string[];
  /** Empty where a visitor brings a token. */
  readonly personas: readonly PlaygroundPersona[];
  readonly matters: readonly PlaygroundMatter[];
  /** One tab for each, the first one active. */
  readonly examples: readonly PlaygroundExample[];
}
