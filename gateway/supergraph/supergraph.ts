import { operationFromDocument } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import type { PlanNode } from '@apollo/query-planner';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { errorTable } from '../../schema/errors.ts';
import { readWeights, type Weights } from '../limits/cost/weights.ts';
import type { InputTypes } from '../plan/gather.ts';
import { type Versions, versionsOf } from '../versions/versions-of.ts';
import { type EntityKeys, entityKeys } from './entity-keys.ts';
import { fieldTypes } from './field-types.ts';
import { implementations } from './implementations.ts';
import { type PlannerNames, plannerNames } from './planner-names.ts';

/** A supergraph that is loaded: what clients see of it, and how it plans. */
export interface Supergraph {
  /** The API schema: what clients may ask. */
  readonly schema: GraphQLSchema;
  readonly inputTypes: InputTypes;
  readonly names: PlannerNames;
  readonly keys: EntityKeys;
  /** Null where nothing requires a field with arguments. */
  readonly versions: Versions | null;
  /** What the schema says about the cost of its parts. */
  readonly weights: Weights;
  /** Plans a document of one operation; undefined where no registry is to be asked. Throws a GraphQLError with a code of the table where it cannot be planned. */
  plan(document: DocumentNode): PlanNode | undefined;
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
  const document = parse(sdl, { noLocation: true });
  return {
    schema,
    inputTypes: { isOfType: implementations(document), fieldTypeOf: fieldTypes(document) },
    names: plannerNames(document),
    keys: entityKeys(document),
    versions: versionsOf(sdl),
    weights: readWeights(document),
    plan: (document) => {
      const planned = operationOf(() => operationFromDocument(apiSchema, document));
      const { node } = planner.buildQueryPlan(planned);
      if (node?.kind === 'Subscription') throw new Error('subscriptions are refused before they are planned');
      return node;
    },
  };
}

/** The planner reads literals by stricter rules than graphql-js: 1e400 is a Float for one, Infinity for the other. */
function operationOf<Operation>(read: () => Operation): Operation {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code } = error.extensions;
    const isOfTable = typeof code === 'string' && Object.hasOwn(errorTable, code);
    throw new GraphQLError(error.message, { extensions: { code: isOfTable ? code : 'GRAPHQL_VALIDATION_FAILED' } });
  }
}
