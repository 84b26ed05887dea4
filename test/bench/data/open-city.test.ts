import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { withAddresses } from '../../../bench/data/open-city.ts';
import { paths } from '../../../command/paths.ts';

test('every subgraph of the supergraph gets the address of its process, and nothing else changes', () => {
  const names = ['population', 'enterprise', 'spatial', 'license'];
  const supergraph = readFileSync(paths.supergraph, 'utf8');
  const addressed = withAddresses(supergraph, new Map(names.map((name) => [name, `http://${name}.test`])));
  for (const name of names) {
    expect(addressed).toContain(`@join__graph(name: "${name}", url: "http://${name}.test/graphql")`);
  }
  const changed = addressed.split('\n').filter((line, index) => line !== supergraph.split('\n')[index]);
  expect(changed).toHaveLength(names.length);
});
