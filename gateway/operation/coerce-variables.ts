import {
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isInputObjectType,
  isInputType,
  isLeafType,
  isListType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import { put } from '../plan/tree.ts';

/** Variables as they go to the registries, or why they cannot: with graphql-js's own messages. */
export type Coerced = { readonly variables: Record<string, unknown> } | { readonly errors: readonly GraphQLError[] };

export type CoerceVariables = (sent: Readonly<Record<string, unknown>>) => Coerced;

const mostErrors = 50;

/**
 * Compiles the check of an operation's variables. Values stay as the client sent them, since registries coerce them again;
 * defaults are filled in. What the compiled check does not pass is judged by graphql-js, which also words the refusal.
 */
export function compileVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
): CoerceVariables {
  const known = definitions.map(({ variable, type, defaultValue }) => {
    const input = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    return {
      name: variable.name.value,
      isValid: isInputType(input) ? check(input) : () => false,
      isNeeded: !isInputType(input) || isNonNullType(input),
      ...(defaultValue ? { preset: valueFromASTUntyped(defaultValue) } : {}),
    };
  });
  return (sent) => {
    const variables: Record<string, unknown> = {};
    let isValid = true;
    for (const variable of known) {
      const { name } = variable;
      const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
      if (value !== undefined) {
        if (!variable.isValid(value)) isValid = false;
        put(variables, name, value);
      } else if ('preset' in variable) put(variables, name, variable.preset);
      else if (variable.isNeeded) isValid = false;
    }
    if (isValid) return { variables };
    const { errors } = getVariableValues(schema, definitions, sent, { maxErrors: mostErrors, hideSuggestions: true });
    return errors ? { errors } : { variables };
  };
}

/** True where a value is certainly valid. */
type Check = (value: unknown) => boolean;

function check(type: GraphQLInputType): Check {
  if (isNonNullType(type)) {
    const inner = check(type.ofType);
    return (value) => value !== null && inner(value);
  }
  const inner = checkPresent(type);
  return (value) => value === null || inner(value);
}

function checkPresent(type: GraphQLInputType): Check {
  if (isListType(type)) {
    const item = check(type.ofType);
    return (value) => Array.isArray(value) && value.every(item);
  }
  if (isLeafType(type)) {
    return (value) => {
      try {
        return type.parseValue(value) !== undefined;
      } catch {
        // graphql-js is asked again, and says why.
        return false;
      }
    };
  }
  if (!isInputObjectType(type) || type.isOneOf) return () => false;
  return checkObject(
    Object.values(type.getFields()).map(({ name, type: field, defaultValue }) => {
      // Compiled on first use: an input may hold itself.
      let compiled: Check | undefined;
      const isValid = (value: unknown) => {
        compiled ??= check(field);
        return compiled(value);
      };
      return { name, isValid, isNeeded: isNonNullType(field) && defaultValue === undefined };
    }),
  );
}

function checkObject(fields: readonly { name: string; isValid: Check; isNeeded: boolean }[]): Check {
  const byName = new Map(fields.map((field) => [field.name, field]));
  const needed = fields.filter(({ isNeeded }) => isNeeded);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    const isKnown = entries.every(([name, one]) => byName.get(name)?.isValid(one) ?? false);
    return isKnown && needed.every(({ name }) => Object.hasOwn(value, name));
  };
}
