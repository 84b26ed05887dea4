import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { checkDocument } from '../../gateway/limits/check-document.ts';
import { openLog } from '../../gateway/log.ts';
import { openOperations } from '../../gateway/operation/operations.ts';
import { warm } from '../../gateway/warm.ts';
import { lines } from '../support/lines.ts';

const open = () => {
  const operations = openOperations();
  const schema = buildSchema('type Query { a: Int }');
  const compile = () => () => async () => ({ data: '{}' });
  const loaded = { schema, operations, compile, check: (text: string) => checkDocument(text) };
  const log = lines();
  return {
    operations,
    loaded,
    log,
    warming: { loaded: () => loaded, isStopped: () => false, log: openLog('warn', log.stream) },
  };
};
const known = [
  { file: 'a.graphql', text: 'query A { a }' },
  { file: 'b.graphql', text: 'query B { b }' },
  { file: 'c.graphql', text: 'query C { c: a }' },
];

test('what fits the supergraph is compiled, and what does not is told and keeps nobody waiting', async () => {
  const { operations, warming, log } = open();
  await warm(known, warming);
  expect(known.map(({ text }) => operations.find(text, undefined) !== undefined)).toEqual([true, false, true]);
  expect(log.text()).toContain('b.graphql');
});

test('a gateway that stops compiles no more', async () => {
  const { operations, warming } = open();
  await warm(known, { ...warming, isStopped: () => true });
  expect(operations.find('query A { a }', undefined)).toBeUndefined();
});
