type Value = string | readonly string[] | readonly Readonly<Record<string, string>>[];

/** Variables of a request, as JSON. */
export type Variables = Readonly<Record<string, Value>>;
