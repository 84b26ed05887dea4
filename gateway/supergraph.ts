import { operationFromDocument } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import type { PlanNode } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { fieldTypes } from './field-types.ts';
import { implementations } from './implementations.ts';
import type { InputTypes } from './plan/gather.ts';
import { type PlannerNames, plannerNames } from './planner-names.ts';

/** A supergraph that is loaded: what clients see of it, and how it plans. */
export interface Supergraph {
  /** The API schema: what clients may ask. */
  readonly schema: GraphQLSchema;
  readonly inputTypes: InputTypes;
  readonly names: PlannerNames;
  /** Undefined where no registry is to be asked. Throws a GraphQLError where the operation cannot be planned. */
  plan(document: DocumentNode, operation: OperationDefinitionNode): PlanNode | undefined;
}

/**
 * What a loaded `ApolloGateway` holds. Its planner is private in TypeScript only; a second one would double the time and
 * memory of a start. The package is pinned, and the type checker fails where a new version has none under that name.
 */
export function loadedSupergraph(gateway: ApolloGateway, schema: GraphQLSchema, sdl: string): Supergraph {
  // biome-ignore lint/complexity/useLiteralKeys: brackets are TypeScript's way to a private member
  const planner = gateway['queryPlanner'];
  // biome-ignore lint/complexity/useLiteralKeys: as above
  const apiSchema = gateway['apiSchema'];
  if (!planner || !apiSchema) throw new Error('the gateway has loaded no supergraph');
  return {
    schema,
    inputTypes: { isOfType: implementations(sdl), fieldTypeOf: fieldTypes(sdl) },
    names: plannerNames(sdl),
    plan: (document, operation) => {
      const operationName = operation.name?.value;
      const { node } = planner.buildQueryPlan(
        operationFromDocument(apiSchema, document, operationName ? { operationName } : {}),
      );
      if (node?.kind === 'Subscription') throw new Error('subscriptions are refused before they are planned');
      return node;
    },
  };
}
