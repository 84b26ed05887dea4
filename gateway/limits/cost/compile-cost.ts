import { type DocumentNode, type GraphQLSchema, isCompositeType } from 'graphql';
import { placesOf } from './places.ts';
import { compileSum } from './times.ts';
import type { Weights } from './weights.ts';

/** What an operation may cost with these variables. */
export type Cost = (variables: Readonly<Record<string, unknown>>) => number;

/**
 * Compiles the static cost of an operation: an object costs 1 and a plain value nothing, unless `@cost` says otherwise; lists
 * are as long as they may be.
 */
export function compileCost(schema: GraphQLSchema, document: DocumentNode, weights: Weights): Cost {
  return compileSum(
    placesOf(schema, document, weights).map(({ parent, field, type, asked, values }) => {
      const ofField = weights.ofField(parent, field);
      // A field's own weight is for asking it; a type's for each value of it.
      if (ofField !== undefined) return { weight: ofField, times: asked };
      return { weight: weights.ofType(type.name) ?? (isCompositeType(type) ? 1 : 0), times: values };
    }),
  );
}
