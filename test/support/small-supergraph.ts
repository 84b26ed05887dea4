import { ApolloGateway } from '@apollo/gateway';
import { parse } from 'graphql';
import { openLog } from '../../gateway/log.ts';
import { compileOperation } from '../../gateway/operation/compile-operation.ts';
import type { SourceAnswer, SourceRequest } from '../../gateway/source/source.ts';
import { SourceFailure } from '../../gateway/source/source-failure.ts';
import { composeSupergraph } from '../../gateway/supergraph/compose.ts';
import { loadedSupergraph, type Supergraph } from '../../gateway/supergraph/supergraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])';

/** A supergraph of the schemas given by registry name. */
export const composed = (schemas: Readonly<Record<string, string>>): string =>
  composeSupergraph(
    Object.entries(schemas).map(([name, sdl]) => ({ name, url: `http://${name}`, sdl: `${link}\n${sdl}` })),
  ).supergraph;

export interface SmallSupergraph {
  readonly supergraph: Supergraph;
  stop(): Promise<void>;
}

/** Loads a supergraph as a gateway does. */
export async function openSupergraph(sdl: string): Promise<SmallSupergraph> {
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: () => ({ process: () => Promise.reject(new Error('Apollo’s executor is not used')) }),
    logger: openLog('silent'),
    debug: false,
  });
  const { schema } = await gateway.load();
  return { supergraph: loadedSupergraph(gateway, schema, sdl), stop: () => gateway.stop() };
}

export type Answers = Readonly<Record<string, (request: SourceRequest) => SourceAnswer>>;

/** Compiles an operation over registries that answer as given, and tells what they were asked. */
export function compiled(supergraph: Supergraph, query: string, answers: Answers, name?: string) {
  const asked: [registry: string, request: SourceRequest][] = [];
  const registry = (one: string) => async (request: SourceRequest) => {
    asked.push([one, request]);
    const answer = answers[one];
    if (!answer) throw new SourceFailure('REGISTRY_UNAVAILABLE', 'it is down');
    return structuredClone(answer(request));
  };
  const run = compileOperation(parse(query), name, { supergraph, registry, guard: null, log: openLog('silent') });
  return {
    asked,
    run: async (variables: Readonly<Record<string, unknown>> = {}) => {
      const { data, errors } = await run(variables, { requestId: 'a-request' });
      return {
        ...(data === undefined ? {} : { data: JSON.parse(data) }),
        ...(errors
          ? { errors: errors.map(({ extensions, path }) => [extensions?.code, extensions?.registry, path?.join('.')]) }
          : {}),
      };
    },
  };
}
