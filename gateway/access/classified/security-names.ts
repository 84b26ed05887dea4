import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql';

const specification = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\/v0\.1$/;

type Name = 'authenticated' | 'requiresScopes' | 'policy';

/** How a supergraph calls the federation's directives of access: a registry may import them under other names. */
export function securityNames(document: DocumentNode): Readonly<Partial<Record<Name, string>>> {
  const names: Partial<Record<Name, string>> = {};
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const link of node.directives ?? []) {
      const feature = specification.exec(textOf(argumentOf(link, 'url')))?.[1] as Name | undefined;
      if (link.name.value !== 'link' || !feature) continue;
      names[feature] = importedAs(argumentOf(link, 'import'), feature) ?? (textOf(argumentOf(link, 'as')) || feature);
    }
  }
  return names;
}

function importedAs(imports: ConstValueNode | undefined, feature: Name): string | undefined {
  if (imports?.kind !== Kind.LIST) return undefined;
  for (const one of imports.values) {
    if (one.kind !== Kind.OBJECT) continue;
    const member = (name: string) => textOf(one.fields.find((field) => field.name.value === name)?.value);
    if (member('name') === `@${feature}`) return (member('as') || member('name')).slice(1);
  }
  return undefined;
}

const argumentOf = (directive: ConstDirectiveNode, name: string) =>
  directive.arguments?.find((argument) => argument.name.value === name)?.value;

const textOf = (value: ConstValueNode | undefined): string => (value?.kind === Kind.STRING ? value.value : '');
