import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { localSource } from '../../../gateway/source/local-source.ts';
import type { Source, SourceAnswer, SourceRequest } from '../../../gateway/source/source.ts';
import { executor } from '../../../subgraphs/kit/execute.ts';
import type { Resolvers } from '../../../subgraphs/kit/registry.ts';
import { openGateway, type TestGateway } from '../../support/gateway.ts';
import { silentLog } from '../../support/silent-log.ts';
import { withoutLimits } from '../../support/without-limits.ts';
import { composeSubgraphs, federated } from './compose-subgraphs.ts';

/** A subgraph over data in memory: its types, without the `@link` to federation, and their resolvers. */
export interface Subgraph {
  readonly sdl: string;
  readonly resolvers: Resolvers;
  /** What reaches the gateway in place of a right answer, for a subgraph that does not keep to its schema. */
  readonly spoil?: (answer: SourceAnswer, request: SourceRequest) => unknown;
}

export type Subgraphs = Readonly<Record<string, Subgraph>>;

export interface SentRequest extends SourceRequest {
  readonly subgraph: string;
}

export interface OpenSupergraph extends TestGateway {
  /** What the subgraphs were asked since the last call, in the order in which it was sent. */
  takeSent(): readonly SentRequest[];
}

/** Composes the subgraphs and serves them by a gateway, each in this process. */
export async function openSupergraph(subgraphs: Subgraphs): Promise<OpenSupergraph> {
  const schemas = Object.fromEntries(Object.entries(subgraphs).map(([name, { sdl }]) => [name, sdl]));
  const supergraph = composeSubgraphs(schemas);
  const folder = await mkdtemp(join(tmpdir(), 'mianti-conformance-'));
  const supergraphFile = join(folder, 'supergraph.graphql');
  await writeFile(supergraphFile, supergraph);
  let sent: SentRequest[] = [];
  const sources = Object.entries(subgraphs).map(([name, subgraph]) =>
    subgraphSource(name, subgraph, (request) => sent.push({ ...request, subgraph: name })),
  );
  const gateway = await openGateway(sources, { supergraphFile, scalars: {}, limits: withoutLimits }).catch(
    async (error: unknown) => {
      await rm(folder, { recursive: true });
      throw error;
    },
  );
  return {
    ...gateway,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    stop: async () => {
      await gateway.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function subgraphSource(name: string, subgraph: Subgraph, onSend: (request: SourceRequest) => void): Source {
  const { sdl, resolvers, spoil = (answer) => answer } = subgraph;
  const schema = buildSubgraphSchema([{ typeDefs: parse(federated(sdl)), resolvers: resolvers as never }]);
  const execute = executor(schema, silentLog);
  return localSource({
    name,
    isSynthetic: true,
    execute: async (request) => {
      onSend(request);
      return spoil(await execute(request), request) as SourceAnswer;
    },
  });
}
