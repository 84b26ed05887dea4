import { type DocumentNode, type GraphQLSchema, NoUnusedVariablesRule, specifiedRules, validate } from 'graphql';
import { adviceFor } from '../advice-for.ts';
import { type MatterProblem, problemAt } from '../matter-problem.ts';

/**
 * GraphQL's own rules, https://spec.graphql.org/draft/#sec-Validation, over the supergraph and the directives of matter files:
 * an unknown field, a wrong argument, a paper without a name, a way that is none. An unused variable is judged by a rule of
 * ours, as one may decide only which papers are asked for.
 */
export function validOperation(document: DocumentNode, file: string, schema: GraphQLSchema): readonly MatterProblem[] {
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
  return validate(schema, document, rules).map(({ message, nodes }) => {
    const [wrong, advice] = adviceFor(message);
    return problemAt(file, nodes?.[0], wrong, advice);
  });
}
