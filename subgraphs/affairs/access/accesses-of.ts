/** An access to a person's data, as the gateway's log tells it. */
export interface Access {
  /** Place in the log: newer ones are higher. */
  readonly sequence: number;
  readonly at: string;
  readonly by: string;
  readonly matter: string | null;
  readonly matterName: string | null;
  readonly caseNumber: string | null;
  readonly basis: string | null;
  readonly law: string | null;
  readonly fields: readonly { readonly field: string; readonly label: string; readonly title: string }[];
  /** By the names of their subgraphs. */
  readonly registries: readonly string[];
  readonly outcome: string;
}

/** Who looked at a subject's data, newest first. A subject is `Type:key`; `today` is YYYY-MM-DD. */
export type AccessesOf = (
  subject: string,
  page: { readonly first: number; readonly after?: number | undefined; readonly today: string },
) => {
  readonly accesses: readonly Access[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
  readonly withheldCount: number;
};
