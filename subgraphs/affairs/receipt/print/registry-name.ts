/** What a person calls a registry, official Chinese; one that is not known keeps its own name. */
export function registryName(registry: string): string {
  return names.get(registry.toUpperCase()) ?? registry;
}

const names: ReadonlyMap<string, string> = new Map([
  ['POPULATION', '人口库'],
  ['ENTERPRISE', '法人库'],
  ['SPATIAL', '空间库'],
  ['LICENSE', '电子证照库'],
  ['AFFAIRS', '办事库'],
]);
