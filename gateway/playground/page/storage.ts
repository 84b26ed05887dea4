/**
 * A storage for GraphiQL that ends with the page.
 *
 * GraphiQL would keep queries and variables in localStorage. Two reasons against it: the variables are identity
 * numbers and the computer may be shared; and tabs kept from an earlier visit would hide the examples,
 * whose ids change with the seed.
 */
export function createForgetfulStorage() {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  };
}
