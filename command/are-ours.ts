import { subgraphs } from './registries.ts';

/** Whether all subgraphs are those of Mianti: one of another supergraph may have a name of ours and be another thing. */
export const areOurs = (names: readonly string[]): boolean =>
  names.every((name) => subgraphs.some((subgraph) => subgraph.name === name));
