import { ask } from '../tools/ask.ts';
import type { Attack } from '../tools/attack.ts';

const request = (id: string, title: string, body: unknown, expect: Attack['expect'] = 'refused'): Attack => ({
  id: `meaning/${id}`,
  title,
  send: (target) => ask(target, body),
  expect,
});
const document = (id: string, title: string, query: string, expect: Attack['expect'] = 'refused') =>
  request(id, title, { query }, expect);
const enterprise = 'enterprise(uscc: "91310101MB000F01XU")';

/** Documents whose meaning is what is wrong: which operation, of which kind, in which signs. */
export const meaning: readonly Attack[] = [
  document(
    'no-operation-name',
    'two operations, and no word about which one to run',
    'query a { __typename } query b { __typename }',
  ),
  request('unknown-operation-name', 'an operation is named that is not there', {
    query: 'query a { __typename }',
    operationName: 'b',
  }),
  request('operation-name-of-object', 'an inherited name is asked for as operation', {
    query: 'query a { __typename }',
    operationName: 'constructor',
  }),
  request('operation-name-no-text', 'the name of the operation is an object', {
    query: 'query a { __typename }',
    operationName: { a: 1 },
  }),
  document('named-and-unnamed', 'an operation without a name beside one with', '{ __typename } query b { __typename }'),
  document('subscription', 'a subscription is posted', 'subscription { enterprise { name } }'),
  document(
    'subscription-to-type-name',
    'a subscription that needs no field of the schema',
    'subscription { __typename }',
  ),
  document(
    'mutation',
    'a mutation, where there is none',
    'mutation { deletePerson(idNumber: "310104198804099123") { name } }',
  ),
  document('mutation-of-type-name', 'a mutation that needs no field of the schema', 'mutation { __typename }'),
  document('fragments-only', 'a document without an operation', 'fragment a on Query { __typename }'),
  document('empty', 'an empty document', ''),
  document('comment-only', 'a document of one comment', '# nothing'),
  document('schema-definition', 'the document defines a schema of its own', 'type Query { person: String } { person }'),
  document(
    'schema-extension',
    'the document extends the schema',
    'extend type Query { secrets: String } query { secrets }',
  ),
  document('null-byte', 'a null byte within a name', '{ __type\u0000name }'),
  document(
    'null-byte-in-text',
    'a null byte within a text that ends up in SQL',
    '{ nameDeclaration(number: "a\\u0000b") { name } }',
  ),
  document(
    'byte-order-marks',
    'byte order marks before, within and after',
    '\ufeff{ __typename \ufeff}\ufeff',
    'harmless',
  ),
  document('lone-surrogate', 'half a character by escape', '{ nameDeclaration(number: "\\uD800") { name } }'),
  document(
    'escape-beyond-unicode',
    'a character that Unicode does not have',
    '{ nameDeclaration(number: "\\u{110000}") { name } }',
  ),
  document(
    'escape-without-end',
    'an escape of a hundred thousand digits',
    `{ nameDeclaration(number: "\\u{${'F'.repeat(100_000)}}") { name } }`,
  ),
  document(
    'looks-alike',
    'letters that look like those of a field',
    '{ еnterprise(uscc: "91310101MB000F01XU") { nаme } }',
  ),
  document(
    'line-separators',
    'line separators of Unicode in a text',
    '{ nameDeclaration(number: "a\u2028b\u2029c\u0085") { name } }',
  ),
  document('defer', 'an incremental answer is asked for', `{ ... @defer { ${enterprise} { name } } }`),
  document('stream', 'a list is asked for piece by piece', '{ divisions @stream(initialCount: 0) { name } }'),
  document(
    'directive-of-gateway',
    'a directive that only the composed schema knows',
    `{ ${enterprise} { name @join__field(graph: ENTERPRISE) @inaccessible } }`,
  ),
  document(
    'directive-of-matter',
    'a query that declares itself a matter',
    `query @matter(code: "home-transfer") { ${enterprise} { name @material(name: "x", way: SHARED) } }`,
    'harmless',
  ),
  document(
    'alias-of-prototype',
    'an answer whose key is __proto__',
    `{ __proto__: ${enterprise} { __proto__: name constructor: status } }`,
    'harmless',
  ),
  document(
    'alias-of-then',
    'an answer that looks like a promise',
    `{ then: ${enterprise} { then: name catch: status toJSON: status valueOf: status } }`,
    'harmless',
  ),
  document(
    'alias-of-methods',
    'an answer whose keys are inherited names',
    '{ hasOwnProperty: __typename toString: __typename length: __typename isPrototypeOf: __typename }',
    'harmless',
  ),
  {
    ...request('one-text-two-names', 'two operations of one text, asked for in turn: each answers for itself', ''),
    send: async (target) => {
      const query = 'query a { x: __typename } query b { y: __typename }';
      const names = ['a', 'b', 'a', 'constructor', 'b'];
      const outcomes = [];
      for (const operationName of names) outcomes.push(await ask(target, { query, operationName }));
      return outcomes;
    },
    expect: 'harmless',
    also: (replies) => {
      const answered = replies.map(({ body }) => /"([xy])":/.exec(body)?.[1] ?? '-').join('');
      return answered === 'xyx-y' || answered === '-----' ? undefined : `the operations answered ${answered}`;
    },
  },
  document('include-of-null', 'a condition that is null', '{ __typename @include(if: null) }'),
  request(
    'conditions',
    'two hundred conditions, each of its own variable',
    {
      query: `query (${Array.from({ length: 200 }, (_, i) => `$v${i}: Boolean = true`).join(' ')}) { ${enterprise} { ${Array.from({ length: 200 }, (_, i) => `a${i}: name @include(if: $v${i})`).join(' ')} } }`,
    },
    'harmless',
  ),
];
