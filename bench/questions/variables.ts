/** Variables of a request, as JSON. */
export type Variables = Readonly<Record<string, string | readonly string[]>>;
