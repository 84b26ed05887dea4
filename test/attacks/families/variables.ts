import { ask } from '../tools/ask.ts';
import type { Attack } from '../tools/attack.ts';
import { known } from '../tools/known.ts';

const variables = (
  id: string,
  title: string,
  query: string,
  values: unknown,
  expect: Attack['expect'] = 'refused',
): Attack => ({
  id: `variables/${id}`,
  title,
  send: (target) => ask(target, { query, variables: values }),
  expect,
});
/** Variables as JSON text, for what JSON.stringify would not write. */
const text = (id: string, title: string, json: string, expect: Attack['expect'] = 'refused'): Attack => ({
  id: `variables/${id}`,
  title,
  send: (target) => ask(target, json),
  expect,
});

const byList = 'query ($usccs: [SocialCreditCode!]!) { enterprisesByUscc(usccs: $usccs) { name } }';
const byCode = 'query ($uscc: SocialCreditCode!) { enterprise(uscc: $uscc) { name } }';
const byPage = 'query ($first: Int) { enterprises(first: $first) { nodes { name } } }';
const quotedByCode = JSON.stringify(byCode);
const pages: readonly (readonly [id: string, value: unknown])[] = [
  ['a-million', 1_000_000],
  ['negative', -1],
  ['nought', 0],
  ['beyond-32-bits', 2_147_483_648],
  ['a-fraction', 1.5],
  ['a-text', '20'],
  ['a-list', [20]],
  ['an-object', { valueOf: 20 }],
  ['true', true],
];

const days = [
  '2025-02-30',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '+275760-09-13',
  '-000001-01-01',
  '2025-1-1',
  '2025-01-01T00:00:00Z',
  "2025-01-01' OR 1=1",
  '٢٠٢٥-٠١-٠١',
  '',
  `${'1'.repeat(100_000)}-01-01`,
];

/** Values that are too many, too large, or of another kind than they say. */
export const variableValues: readonly Attack[] = [
  variables('list-of-300000', 'three hundred thousand codes in a list', byList, {
    usccs: Array(300_000).fill(known.enterprise),
  }),
  variables('list-of-10000', 'ten thousand codes in a list, within the size of a body', byList, {
    usccs: Array(10_000).fill(known.enterprise),
  }),
  variables('list-of-101', 'one code more than a list may have', byList, { usccs: Array(101).fill(known.enterprise) }),
  variables('list-of-nulls', 'a list of nulls where none may be', byList, { usccs: Array(50_000).fill(null) }),
  variables('list-of-lists', 'a list of lists where codes are due', byList, {
    usccs: Array(1_000).fill([known.enterprise]),
  }),
  ...pages.map(([id, first]) =>
    variables(`page-of-${id}`, `a page whose length is ${JSON.stringify(first)}`, byPage, { first }),
  ),
  text('page-of-infinity', 'a page of 1e400 rows', `{"query":${JSON.stringify(byPage)},"variables":{"first":1e400}}`),
  variables('code-in-list', 'a list where one code is due', byCode, { uscc: [known.enterprise] }),
  variables('code-of-operators', 'operators of a document database in place of a code', byCode, {
    uscc: { $ne: null, $gt: '' },
  }),
  variables('code-of-number', 'a number in place of a code', byCode, { uscc: 9.131e17 }),
  variables('missing', 'a variable that is due is left out', byCode, {}),
  variables('of-list', 'the variables are a list', byCode, [known.enterprise]),
  variables('of-text', 'the variables are a text', byCode, JSON.stringify({ uscc: known.enterprise })),
  variables('of-number', 'the variables are a number', byCode, 1),
  text(
    'prototype',
    'a variable comes by the prototype',
    `{"query":${quotedByCode},"variables":{"__proto__":{"uscc":"${known.enterprise}"}}}`,
  ),
  text(
    'constructor',
    'the prototype of all objects is to get a property',
    `{"query":${quotedByCode},"variables":{"constructor":{"prototype":{"uscc":"${known.enterprise}"}}}}`,
  ),
  text('prototype-of-request', 'the request comes by the prototype', `{"__proto__":{"query":"{ __typename }"}}`),
  text(
    'prototype-of-input',
    'a field of an input comes by the prototype',
    '{"query":"query ($a: Area!) { parcels(within: $a) { nodes { code } } }","variables":{"a":{"__proto__":{"division":"310101"}}}}',
  ),
  text(
    'inherited-input-field',
    'an input has a field of an inherited name',
    '{"query":"query ($a: Area!) { parcels(within: $a) { nodes { code } } }","variables":{"a":{"toString":1,"division":"310101"}}}',
  ),
  text(
    'members-twice',
    'the request has each member twice',
    `{"query":"{ __typename }","query":${quotedByCode},"variables":{"uscc":1},"variables":{"uscc":"${known.enterprise}"}}`,
    'harmless',
  ),
  text(
    'depth-100000',
    'lists in each other a hundred thousand times',
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
    'harmless',
  ),
  text(
    'objects-in-depth',
    'objects in each other thirty thousand times, in a variable that is used',
    `{"query":"query ($a: Area!) { parcels(within: $a) { nodes { code } } }","variables":{"a":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}}`,
  ),
  text(
    'depth-of-extensions',
    'extensions of fifty thousand levels',
    `{"query":"{ __typename }","extensions":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}`,
    'harmless',
  ),
  text(
    'number-of-200-kB',
    'a number with two hundred thousand digits',
    `{"query":${quotedByCode},"variables":{"uscc":${'9'.repeat(200_000)}}}`,
  ),
  variables(
    'unused',
    'two hundred kilobytes that no variable takes',
    '{ __typename }',
    { a: 'x'.repeat(200_000) },
    'harmless',
  ),
  variables(
    'many-names',
    'thirty thousand variables that nobody declared',
    '{ __typename }',
    Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`v${i}`, 1])),
    'harmless',
  ),
  {
    id: 'variables/days',
    title: 'days that no calendar has, and the first and last that one has',
    send: (target) =>
      Promise.all(
        days.map((on) =>
          ask(target, {
            query: 'query ($on: Date) { matter(code: "home-transfer", on: $on) { code } }',
            variables: { on },
          }),
        ),
      ),
    expect: 'harmless',
  },
  variables(
    'matter-of-200-kB',
    'a proof of a matter whose code has two hundred kilobytes',
    'query ($m: String!) { proof(matter: $m, applicant: $m) { papersLeft } }',
    { m: 'm'.repeat(200_000) },
  ),
  variables(
    'papers-to-bring',
    'twenty thousand papers that the applicant brings',
    'query ($b: [String!]!) { proof(matter: "home-transfer", applicant: "310104198804099123", bring: $b, preview: true) { papersLeft } }',
    { b: Array.from({ length: 20_000 }, (_, i) => `p${i}`) },
  ),
  variables(
    'proof-of-inherited-names',
    'inputs of a matter by inherited names',
    'query ($i: [ProofInput!]!) { proof(matter: "constructor", applicant: "310104198804099123", inputs: $i) { papersLeft } }',
    { i: [{ name: '__proto__', value: 'x' }] },
  ),
  variables(
    'proof-inputs-5000',
    'five thousand inputs of a matter',
    'query ($i: [ProofInput!]!) { proof(matter: "home-transfer", applicant: "310104198804099123", inputs: $i, preview: true) { papersLeft } }',
    { i: Array.from({ length: 5_000 }, (_, i) => ({ name: `unit${i}`, value: 'x' })) },
  ),
];
