import { Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

/** The value of an argument as it is written: what is fixed in it, and what a variable stands for. */
export type Pattern =
  | { readonly kind: 'FIXED'; readonly value: unknown }
  | { readonly kind: 'VARIABLE'; readonly name: string; readonly preset: unknown }
  | { readonly kind: 'LIST'; readonly items: readonly Pattern[] }
  | { readonly kind: 'OBJECT'; readonly fields: readonly (readonly [name: string, value: Pattern])[] };

/** Reads a pattern; `preset` is what counts where a variable that stands alone is left out: the argument's own default. */
export function patternOf(node: ValueNode, preset?: unknown): Pattern {
  if (node.kind === Kind.VARIABLE) return { kind: 'VARIABLE', name: node.name.value, preset };
  if (!hasVariable(node)) return { kind: 'FIXED', value: valueFromASTUntyped(node) };
  if (node.kind === Kind.LIST) return { kind: 'LIST', items: node.values.map((item) => patternOf(item)) };
  if (node.kind !== Kind.OBJECT)
    throw new TypeError('expected a list or an object, since no other value holds a variable');
  return { kind: 'OBJECT', fields: node.fields.map(({ name, value }) => [name.value, patternOf(value)]) };
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  return node.kind === Kind.OBJECT && node.fields.some(({ value }) => hasVariable(value));
}

/** The variables that stand in a pattern. */
export function variablesIn(pattern: Pattern): readonly string[] {
  switch (pattern.kind) {
    case 'FIXED':
      return [];
    case 'VARIABLE':
      return [pattern.name];
    case 'LIST':
      return pattern.items.flatMap(variablesIn);
    case 'OBJECT':
      return pattern.fields.flatMap(([, value]) => variablesIn(value));
  }
}
