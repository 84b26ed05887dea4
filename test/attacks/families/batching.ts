import { createHash } from 'node:crypto';
import { ask } from '../tools/ask.ts';
import type { Attack, Target } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { known } from '../tools/known.ts';
import { request } from '../tools/request.ts';

const attack = (id: string, title: string, send: Attack['send'], more: Partial<Attack> = {}): Attack => ({
  id: `batching/${id}`,
  title,
  send,
  expect: 'refused',
  ...more,
});
const typeName = { query: '{ __typename }' };
/** Numbers as a register counts them: born on one day in one district. */
const numbers = Array.from({ length: 100 }, (_, index) =>
  withCheckDigit(`31010419880409${String(index + 880).padStart(3, '0')}`),
);

function withCheckDigit(body: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

const aliased = (one: (number: string, index: number) => string) => `{ ${numbers.map(one).join(' ')} }`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (hash: unknown, version: unknown = 1) => ({
  extensions: { persistedQuery: { version, sha256Hash: hash } },
});

/** Puts a text under the hash of another, then asks for that hash. */
async function poison(target: Target) {
  const victim = `{ enterprise(uscc: "${known.enterprise}") { name } }`;
  const put = await ask(target, { query: '{ __typename poisoned: __typename }', ...persisted(sha256(victim)) });
  return [put, await ask(target, persisted(sha256(victim)))];
}

/** Many questions in one, and questions under a hash. */
export const batching: readonly Attack[] = [
  attack('array-of-1000', 'a thousand operations in an array', (target) => ask(target, Array(1_000).fill(typeName))),
  attack('array-of-two', 'two operations in an array', (target) => ask(target, [typeName, typeName])),
  attack('array-of-arrays', 'arrays of arrays of operations', (target) => ask(target, [[typeName], [[typeName]]])),
  attack('array-of-nulls', 'an array of what is no operation', (target) => ask(target, [null, 1, 'x', {}])),
  attack('array-by-get', 'an array of operations in an address', (target) =>
    exchange(
      target,
      request({
        path: `/graphql?query[]={__typename}&query[]={__typename}`,
        headers: { 'apollo-require-preflight': '1' },
      }),
    ),
  ),
  attack('object-of-numbers', 'operations in an object that looks like an array', (target) =>
    ask(target, { 0: typeName, 1: typeName, length: 2 }),
  ),
  attack('people-by-alias', 'a hundred numbers in a row, an alias each', (target) =>
    ask(target, { query: aliased((number, i) => `a${i}: person(idNumber: "${number}") { name }`) }),
  ),
  attack('people-by-list', 'a hundred numbers in a row, in the list', (target) =>
    ask(target, {
      query: 'query ($n: [CitizenId!]!) { people(idNumbers: $n) { idNumber name } }',
      variables: { n: numbers },
    }),
  ),
  attack('people-by-request', 'a hundred numbers in a row, a request each', (target) =>
    Promise.all(numbers.map((number) => ask(target, { query: `{ person(idNumber: "${number}") { name } }` }))),
  ),
  attack('name-by-matches', 'a hundred guesses of a name by the question whether it matches', (target) =>
    ask(target, {
      query: `{ person(idNumber: "${known.person}") { ${numbers.map((_, i) => `a${i}: matches(name: "顾${i}")`).join(' ')} } }`,
    }),
  ),
  attack('birthday-by-age', 'a birthday by the question whether an age is reached, a hundred days long', (target) =>
    ask(target, {
      query: `{ person(idNumber: "${known.person}") { ${numbers.map((_, i) => `a${i}: isAtLeast(age: 18, on: "2006-04-${String(1 + (i % 28)).padStart(2, '0')}")`).join(' ')} } }`,
    }),
  ),
  attack('owner-by-unit', 'whose home it is, by its code', (target) =>
    ask(target, {
      query: `{ realEstateUnit(unitCode: "${known.unit}") { rights { holders { holderName holder { ... on Person { name idNumber } } } } } }`,
    }),
  ),
  attack('account-by-guess', 'a hundred guesses of a bank account', (target) =>
    ask(target, {
      query: `{ person(idNumber: "${known.person}") { ${numbers.map((_, i) => `a${i}: bankAccountMatches(account: "62284800${100 + i}")`).join(' ')} } }`,
    }),
  ),
  attack('receipts-by-guess', 'a hundred numbers of receipts', (target) =>
    ask(target, {
      query: aliased(
        (number, i) =>
          `a${i}: receipt(id: "01JDZZZZZZZZZZZZZZZZZZZ${String(i).padStart(3, '0')}", applicant: "${number}") { document }`,
      ),
    }),
  ),
  attack('proofs-by-alias', 'fifty proofs in one request', (target) =>
    ask(target, {
      query: aliased(
        (number, i) =>
          `a${i}: proof(matter: "pension-claim", applicant: "${number}", inputs: [{ name: "name", value: "顾思源" }, { name: "birthDate", value: "1988-04-09" }, { name: "account", value: "6228480012345678" }], isRequested: true) { papersLeft materials { evidence { ... on VerifiedEvidence { isMatch } } } }`,
      ),
    }),
  ),
  attack('people-through-enterprises', 'the people behind all enterprises, by the public list', (target) =>
    ask(target, {
      query: '{ enterprises(first: 100) { nodes { legalRepresentative { idNumber name maskedPhone } } } }',
    }),
  ),
  attack('holders-through-licenses', 'a person by a license that is named in public', (target) =>
    ask(target, { query: `{ license(identifier: "${known.license}") { holderName holderCode } }` }),
  ),
  attack('hash-of-another', 'a text is stored under the hash of another', poison, {
    also: (replies) =>
      replies.some(({ body }) => body.includes('"poisoned"')) ? 'the hash answers with another text' : undefined,
  }),
  attack('hash-unknown', 'a hash of nothing', (target) => ask(target, persisted(sha256('nothing')))),
  attack('hash-of-200-kB', 'a hash of two hundred kilobytes', (target) => ask(target, persisted('a'.repeat(200_000)))),
  attack('hash-object', 'a hash that is an object', (target) => ask(target, persisted({ toString: 'x' }))),
  attack('hash-inherited', 'a hash of an inherited name', (target) => ask(target, persisted('__proto__'))),
  attack('hash-version', 'a version of the protocol that is not there', (target) =>
    ask(target, { ...typeName, ...persisted(sha256('{ __typename }'), 2) }),
  ),
  attack('hash-null', 'a stored operation that is null', (target) =>
    ask(target, { extensions: { persistedQuery: null } }),
  ),
  attack('hash-by-path', 'a hash that is a path', (target) =>
    ask(target, persisted('../../schema/matters/home-transfer')),
  ),
  attack('extensions-list', 'extensions that are a list', (target) => ask(target, { ...typeName, extensions: [1] }), {
    expect: 'harmless',
  }),
];
