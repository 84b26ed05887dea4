import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { matterOperations } from '../../command/matter-operations.ts';
import { paths } from '../../command/paths.ts';
import { loadMatters } from '../../matters/load-matters.ts';
import { matterSchema } from '../../matters/matter-schema.ts';
import { stagesOf } from '../../subgraphs/affairs/proof/stages.ts';

const matters = loadMatters({ folder: paths.matters, supergraphFile: paths.supergraph });
const operations = matterOperations(matters);

test('what affairs will ask is each list of each matter, whole and in its stages, and each capacity', () => {
  const texts = new Set(operations.map(({ text }) => text));
  const asked = matters.versions().flatMap((matter) => {
    const { first, rest } = stagesOf(matter, new Set());
    return [matter.operation.text, rest.text, ...(first ? [first.text] : [])];
  });
  expect(new Set(asked).size).toBeGreaterThan(matters.versions().length);
  expect(texts.size).toBe(new Set(asked).size + 5);
  for (const text of asked) expect(texts).toContain(text);
});

test.each(operations.map(({ file, text }) => [file, text]))('%s fits the supergraph', (_file, text) => {
  const { schema } = matterSchema(readFileSync(paths.supergraph, 'utf8'));
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});
