import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { matterOperations } from '../../command/matter-operations.ts';
import { paths } from '../../command/paths.ts';
import { loadMatters } from '../../matters/load-matters.ts';
import { matterSchema } from '../../matters/matter-schema.ts';

const matters = loadMatters({ folder: paths.matters, supergraphFile: paths.supergraph });
const operations = matterOperations(matters);

test('what affairs will ask is each list of each matter, the standing of an applicant, and each capacity', () => {
  const texts = new Set(operations.map(({ text }) => text));
  expect(texts.size).toBe(matters.versions().length + 2 + 5);
  for (const { operation } of matters.versions()) expect(texts).toContain(operation.text);
});

test.each(operations.map(({ file, text }) => [file, text]))('%s fits the supergraph', (_file, text) => {
  const { schema } = matterSchema(readFileSync(paths.supergraph, 'utf8'));
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});
