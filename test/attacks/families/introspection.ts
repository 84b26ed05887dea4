import { getIntrospectionQuery } from 'graphql';
import { ask } from '../tools/ask.ts';
import type { Attack } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { request } from '../tools/request.ts';

const document = (id: string, title: string, query: string, more: Partial<Attack> = {}): Attack => ({
  id: `introspection/${id}`,
  title,
  send: (target) => ask(target, { query }),
  expect: 'refused',
  ...more,
});
const pages = [
  '/',
  '/graphiql',
  '/playground',
  '/altair',
  '/voyager',
  '/explorer',
  '/console',
  '/sandbox',
  '/graphql/schema',
  '/schema.graphql',
  '/schema/supergraph.graphql',
  '/graphql?sdl',
  '/graphql.json',
  '/docs',
  '/swagger.json',
  '/v1/graphql',
  '/debug/pprof',
  '/actuator/env',
  '/server-status',
];

/** The schema, from a gateway that shows it to developers only. */
export const introspection: readonly Attack[] = [
  document('whole', 'the whole schema, as tools ask for it', getIntrospectionQuery()),
  document(
    'named',
    'the whole schema under the name that tools are let through by',
    `query IntrospectionQuery { __schema { types { name } } }`,
  ),
  document('one-type', 'one type by its name', '{ __type(name: "Person") { fields { name } } }'),
  document('by-alias', 'the schema under another name', '{ division: __schema { types { name } } }'),
  document(
    'by-fragment',
    'the schema by a fragment',
    '{ ...a } fragment a on Query { ... { __schema { types { name } } } }',
  ),
  document(
    'line-break',
    'the schema behind a line break, which a careless pattern misses',
    '{ __schema\n#\n{types{name}}}',
  ),
  document(
    'byte-order-mark',
    'the schema behind signs that the language ignores',
    '{,,\ufeff,__schema,,{,types,{,name,},},}',
  ),
  document(
    'beside',
    'the schema beside an ordinary query',
    '{ enterprise(uscc: "91310101MB000F01XU") { name } __schema { queryType { name } } }',
  ),
  document(
    'excluded',
    'the schema under a condition that is false',
    '{ __typename __schema @include(if: false) { types { name } } }',
    { expect: 'harmless' },
  ),
  document(
    'circle',
    'types of fields of types, thirty times',
    `{ __schema { types { ${'fields { type { '.repeat(30)} name ${'} }'.repeat(30)} } } }`,
  ),
  document(
    'of-type-500',
    'the type of the type of the type, five hundred times',
    `{ __type(name: "Query") { fields { type ${'{ ofType '.repeat(500)} { name } ${'}'.repeat(500)} } } }`,
  ),
  document('service', 'the schema of the federation', '{ _service { sdl } }'),
  document(
    'entities',
    'a person by the door that only the gateway uses',
    '{ _entities(representations: [{ __typename: "Person", idNumber: "310104198804099123" }]) { ... on Person { name } } }',
  ),
  document('suggestion-of-root', 'a root that is almost right', '{ enterprize(uscc: "91310101MB000F01XU") { name } }'),
  document('suggestion-of-field', 'a field that is almost right', '{ enterprise(uscc: "91310101MB000F01XU") { nam } }'),
  document(
    'suggestion-of-argument',
    'an argument that is almost right',
    '{ enterprise(usc: "91310101MB000F01XU") { name } }',
  ),
  document(
    'suggestion-of-type',
    'a type that is almost right',
    '{ ... on Quer { __typename } } fragment a on Persn { name }',
  ),
  document(
    'suggestion-of-enum',
    'an enum value that is almost right',
    '{ enterprises(status: EXISTIN) { totalCount } }',
  ),
  document(
    'suggestion-of-input',
    'a field of an input that is almost right',
    '{ parcels(within: { divison: "310101" }) { nodes { code } } }',
  ),
  document(
    'suggestion-of-variable',
    'a variable and its type that are almost right',
    'query ($usc: SocialCreditCod!) { enterprise(uscc: $uscc) { name } }',
  ),
  document('suggestion-of-directive', 'a directive that is almost right', '{ __typename @includ(if: true) }'),
  {
    ...document('suggestion-in-variables', 'variables whose names and enum values are almost right', ''),
    send: (target) =>
      Promise.all([
        ask(target, {
          query: 'query ($a: Area!) { parcels(within: $a) { nodes { code } } }',
          variables: { a: { divison: '310101' } },
        }),
        ask(target, {
          query: 'query ($s: EnterpriseStatus) { enterprises(status: $s) { totalCount } }',
          variables: { s: 'EXISTIN' },
        }),
      ]),
  },
  {
    ...document('pages', 'the pages under which tools are often found', ''),
    send: (target) =>
      Promise.all(pages.map((path) => exchange(target, request({ path, headers: { accept: 'text/html,*/*' } })))),
  },
];
