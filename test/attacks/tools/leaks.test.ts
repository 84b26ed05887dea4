import { hostname } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { leaks } from './leaks.ts';

const reply = (body: string, headers: Record<string, string> = {}) => ({
  status: 400,
  headers: new Map(Object.entries({ 'content-type': 'application/json', ...headers })),
  body,
});
const error = (message: string, code = 'BAD_REQUEST') =>
  JSON.stringify({ errors: [{ message, extensions: { code } }] });

describe('leaks', () => {
  test.each([
    ['a stack', error('x\n    at run (a.js)')],
    ['a path', error('cannot open /home/city/data')],
    ['the database', error('no such table: person')],
    ['the network', error('connect ECONNREFUSED 10.0.0.1:5432')],
    ['a library', error('bad', 'FST_ERR_CTP_EMPTY_JSON_BODY')],
    ['the runtime', error('Unexpected token < in JSON')],
    ['a suggestion', error('Cannot query field "nam". Did you mean "name"?')],
    ['a failure inside', error('The gateway failed', 'INTERNAL_SERVER_ERROR')],
    ["the host's name", error(`on ${hostname()}`)],
    ['echoes 501', error('a'.repeat(501))],
    ['of errors', JSON.stringify({ errors: Array.from({ length: 400 }, () => ({ message: 'b'.repeat(200) })) })],
  ])('%s is found', (what, body) => expect(leaks(reply(body)).join()).toMatch(new RegExp(what)));

  test('a header that names the server, and a page, are found', () => {
    expect(leaks(reply('', { server: 'x', 'content-type': 'text/html; charset=utf-8' }))).toHaveLength(2);
  });

  test('an error that says what is wrong in one sentence is none', () => {
    expect(leaks(reply(error('Syntax Error: Expected Name, found "}".', 'GRAPHQL_PARSE_FAILED')))).toEqual([]);
    expect(leaks(reply(error('check digit is 9, not 8', 'INVALID_IDENTIFIER')))).toEqual([]);
  });
});
