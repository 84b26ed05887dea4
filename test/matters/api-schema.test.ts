import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { paths } from '../../command/paths.ts';
import { apiSchema } from '../../matters/api-schema.ts';

const supergraph = readFileSync(paths.supergraph, 'utf8');

test('a client sees the types of the registries, and nothing of how they are joined', () => {
  const schema = apiSchema(parse(supergraph));
  expect(schema.getQueryType()?.getFields()).toHaveProperty('person');
  expect(Object.keys(schema.getTypeMap()).filter((name) => /^(join|link)__/.test(name))).toEqual([]);
  expect(schema.getDirectives().map(({ name }) => name)).not.toContain('join__field');
});

test('the supergraph hides nothing from clients, which would have to be left out', () => {
  expect(supergraph).not.toContain('@inaccessible');
});
