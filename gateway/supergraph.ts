import { operationFromDocument } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import type { PlanNode } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { implementations } from './implementations.ts';
import type { IsOfType } from './plan/rewrite.ts';
import { type PlannerNames, plannerNames } from './planner-names.ts';
import { type Versions, versionsOf } from './versions/versions-of.ts';

/** A supergraph that is loaded: what clients see of it, and how it plans. */
export interface Supergraph {
  /** The API schema: what clients may ask. */
  readonly schema: GraphQLSchema;
  readonly isOfType: IsOfType;
  readonly names: PlannerNames;
  /** Null where nothing requires a field with arguments. */
  readonly versions: Versions | null;
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
    isOfType: implementations(sdl),
    names: plannerNames(sdl),
    versions: versionsOf(sdl),
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
