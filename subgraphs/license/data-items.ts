/** An item of a type's template, as the type's row holds it. */
export interface TypeDataItem {
  readonly name: string;
  readonly label: string;
}

/** An item of a license with its value. */
export interface DataItem extends TypeDataItem {
  readonly value: string;
}

const most = 100;

/** The items of a type's template, in its order, at most 100. */
export function typeDataItems({ dataItems }: { readonly dataItems: string }): readonly TypeDataItem[] {
  return (JSON.parse(dataItems) as TypeDataItem[]).slice(0, most);
}

/**
 * What a license says, at most 100 items: first those of its type's template, in its order, then those that the template
 * does not have (any longer), under their names. An item without a value is left out.
 */
export function licenseDataItems(
  { dataItems }: { readonly dataItems: string },
  type: { readonly dataItems: string } | null,
): readonly DataItem[] {
  const values = new Map<string, string>(Object.entries(JSON.parse(dataItems)));
  const template = type ? typeDataItems(type) : [];
  const known = new Set(template.map(({ name }) => name));
  const strangers = [...values.keys()].filter((name) => !known.has(name)).map((name) => ({ name, label: name }));
  return [...template, ...strangers]
    .flatMap((item) => {
      const value = values.get(item.name);
      return value === undefined ? [] : [{ ...item, value }];
    })
    .slice(0, most);
}
