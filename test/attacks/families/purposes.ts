import { ask } from '../tools/ask.ts';
import type { Attack } from '../tools/attack.ts';
import { known } from '../tools/known.ts';

const personal = { query: `{ person(idNumber: "${known.person}") { name maskedPhone } }` };
const open = { query: `{ enterprise(uscc: "${known.enterprise}") { name } }` };

const headers = (
  id: string,
  title: string,
  sent: readonly Readonly<Record<string, string>>[],
  more: Partial<Attack> = {},
): Attack => ({
  id: `purposes/${id}`,
  title,
  send: (target) => Promise.all(sent.flatMap((one) => [ask(target, personal, one), ask(target, open, one)])),
  expect: 'refused',
  ...more,
});
const notPersonal: Partial<Attack> = {
  expect: 'harmless',
  also: (replies) => {
    const told = replies.find(({ body }) => /"person":\{/.test(body));
    return told && `a stranger was told of a person: ${told.body.slice(0, 200)}`;
  },
};
const document = (id: string, title: string, query: string): Attack => ({
  id: `purposes/${id}`,
  title,
  send: (target) => ask(target, { query }),
  expect: 'refused',
});
const rubbish = [
  'x'.repeat(8_000),
  '__proto__',
  'constructor',
  "home-transfer' OR '1'='1",
  '../../matters/home-transfer',
  'home-transfer\u00a0',
  'home-transfer,school-enrolment',
  'HOME-TRANSFER',
  'home-transfer@1900-01-01',
  '*',
  '%',
  '{"code":"home-transfer"}',
  '\u00ff\u00fe',
];

/** Personal data by claiming to be somebody, or to have a purpose. */
export const purposes: readonly Attack[] = [
  headers('nobody', 'a stranger, plainly', [{}], notPersonal),
  headers(
    'matter-alone',
    'a matter without a caller',
    [{ 'mianti-matter': 'home-transfer' }, { 'mianti-matter': 'home-transfer', 'mianti-case': 'CASE-1' }],
    notPersonal,
  ),
  headers(
    'matter-rubbish',
    'matters that are none',
    rubbish.map((value) => ({ 'mianti-matter': value })),
    notPersonal,
  ),
  headers(
    'case-rubbish',
    'cases that are none',
    rubbish.map((value) => ({ 'mianti-matter': 'home-transfer', 'mianti-case': value })),
    notPersonal,
  ),
  headers(
    'claimed-identity',
    'headers by which a proxy might tell who asks',
    [
      {
        'x-user-id': 'admin',
        'x-user': 'admin',
        'x-role': 'admin',
        'x-forwarded-user': 'admin',
        'remote-user': 'admin',
        'x-authenticated-user': 'admin',
        'x-consumer-username': 'admin',
      },
      {
        'mianti-caller': 'AGENCY',
        'mianti-agency': '市公安局',
        'mianti-officer': '1',
        'mianti-principal': '{"kind":"agency"}',
        'x-mianti-principal': 'agency',
        'mianti-internal': '1',
      },
      {
        'x-forwarded-for': '127.0.0.1',
        'x-real-ip': '127.0.0.1',
        forwarded: 'for=127.0.0.1',
        'x-client-verify': 'SUCCESS',
        'x-ssl-client-cert': 'CN=gateway',
      },
    ],
    notPersonal,
  ),
  headers(
    'debugging',
    'headers that switch on what developers see',
    [
      {
        'x-debug': '1',
        'apollo-federation-include-trace': 'ftv1',
        'apollo-query-plan-experimental': '1',
        'x-apollo-operation-name': 'IntrospectionQuery',
        'apollo-expose-query-plan': 'true',
        'x-graphql-explain': '1',
      },
    ],
    {
      ...notPersonal,
      also: (replies) =>
        replies.some(({ body }) => /ftv1|queryPlan|QueryPlan/.test(body))
          ? 'the answer has the plan or the trace'
          : undefined,
    },
  ),
  document(
    'person-behind-fragment',
    'a person by a fragment',
    '{ ...a } fragment a on Query { person(idNumber: "310104198804099123") { name } }',
  ),
  document(
    'person-by-alias',
    'a person under the name of what is open',
    '{ enterprise: person(idNumber: "310104198804099123") { name } }',
  ),
  document(
    'person-through-enterprise',
    'the representative of an enterprise',
    '{ enterprise(uscc: "91310101MB000F01XU") { legalRepresentative { idNumber name maskedPhone } } }',
  ),
  document(
    'person-through-shares',
    'those who hold shares',
    '{ enterprise(uscc: "91310101MB000F01XU") { shareholdings { nodes { holder { ... on Person { idNumber name } } } } } }',
  ),
  document(
    'person-through-union',
    'a holder by its kind only',
    '{ license(identifier: "1.2.156.3005.2.11100000000900025B019.11310106000900025Q.SUPERSEDED001.001.P") { holder { __typename } } }',
  ),
  document(
    'household',
    'those who live together',
    '{ household(number: "31010410390000008") { members { person { name } } } }',
  ),
  document('minor', 'a child', '{ person(idNumber: "310101201212249402") { name parents { parent { name } } } }'),
  document(
    'phone-and-photo',
    'a telephone number and the digest of a photo',
    '{ person(idNumber: "310104198804099123") { maskedPhone photoDigest } }',
  ),
  document('existence', 'whether a number exists at all', '{ person(idNumber: "310104198804099123") { __typename } }'),
  document(
    'through-condition',
    'personal fields under a condition that holds by default',
    'query ($on: Boolean = true) { person(idNumber: "310104198804099123") @include(if: $on) { name } }',
  ),
  document(
    'proof-of-another',
    'a proof in the name of another',
    '{ proof(matter: "home-transfer", applicant: "310118199502289522", isRequested: true, inputs: [{ name: "buyerName", value: "方晓彤" }, { name: "seller", value: "310115197204049514" }, { name: "sellerName", value: "戴宏伟" }, { name: "unit", value: "310115008001GB90001F00010002" }]) { materials { evidence { ... on SharedEvidence { records { rows { value } } } } } receipt { document } } }',
  ),
  document(
    'proof-as-guardian',
    'a proof in the name of a child by who is no parent',
    '{ proof(matter: "school-enrolment", applicant: "310101201212249402", isRequested: true, inputs: [{ name: "guardian", value: "310104198804099123" }], representative: { idNumber: "310104198804099123", capacity: GUARDIAN }) { papersLeft materials { evidence { __typename } } } }',
  ),
];
