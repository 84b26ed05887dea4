import { ask } from '../tools/ask.ts';
import type { Attack } from '../tools/attack.ts';

/** A document, sent as any client would send it. */
const document = (id: string, title: string, query: string, more: Partial<Attack> = {}): Attack => ({
  id: `documents/${id}`,
  title,
  send: (target) => ask(target, { query }),
  expect: 'refused',
  ...more,
});

const many = (count: number, one: (index: number) => string, separator = ' ') =>
  Array.from({ length: count }, (_, index) => one(index)).join(separator);
const nested = (count: number, open: string, inner: string, close = '}') =>
  open.repeat(count) + inner + close.repeat(count);
const enterprise = 'enterprise(uscc: "91310101MB000F01XU")';

/** Documents that are small to send and large to read, check or run. */
export const documents: readonly Attack[] = [
  document(
    'fragment-bomb',
    'fifteen fragments that spread each other twice are 2^15 selections',
    `{ ...f0 } ${many(15, (i) => `fragment f${i} on Query { ...f${i + 1} x: __typename ...f${i + 1} }`)} fragment f15 on Query { __typename }`,
  ),
  document(
    'fragment-bomb-below-entity',
    'the same of thirty fragments below an entity, by names that differ',
    `{ ${enterprise} { ...f0 } } ${many(30, (i) => `fragment f${i} on Enterprise { a${i}: registeredAddress { division { name } } ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Enterprise { name }`,
  ),
  document(
    'fragment-bomb-through-fields',
    'each fragment selects two aliased edges that spread the next: 2^20 fetches',
    `{ t: __typename division(code: "310101") { ...f0 } } ${many(20, (i) => `fragment f${i} on Division { a: parent { ...f${i + 1} } b: parent { ...f${i + 1} } }`)} fragment f20 on Division { name }`,
  ),
  document('fragment-of-itself', 'a fragment spreads itself', '{ ...a } fragment a on Query { ...a }'),
  document(
    'fragment-circle',
    'a hundred fragments spread each other in a circle',
    `{ ...f0 } ${many(100, (i) => `fragment f${i} on Query { ...f${(i + 1) % 100} }`)}`,
  ),
  document(
    'fragment-circle-through-fields',
    'a fragment spreads itself below a field',
    '{ division(code: "310101") { ...a } } fragment a on Division { parent { ...a } }',
  ),
  document('depth-10000', 'ten thousand levels of fields', nested(10_000, '{division(code:"310101")', '{name}')),
  document(
    'depth-200',
    'two hundred levels that fit the schema',
    `{t:__typename division(code:"310101")${nested(200, '{parent', '{name}')}}`,
  ),
  document(
    'depth-by-fragments',
    'two hundred levels, of which each fragment has only one',
    `{ t: __typename division(code: "310101") { ...f0 } } ${many(200, (i) => `fragment f${i} on Division { parent { ...f${i + 1} } }`)} fragment f200 on Division { name }`,
  ),
  document(
    'depth-by-inline-fragments',
    'five thousand inline fragments in each other',
    nested(5_000, '{... on Query', '{__typename}'),
  ),
  document('open-braces', 'a hundred thousand braces that nobody closes', '{'.repeat(100_000)),
  document('open-braces-of-fields', 'twenty thousand selections that nobody closes', '{a'.repeat(20_000)),
  document(
    'list-value',
    'fifty thousand lists in each other as an argument',
    `{ address(code: ${nested(50_000, '[', '', ']')}) { text } }`,
  ),
  document(
    'object-value',
    'ten thousand objects in each other as an argument',
    `{ parcels(within: ${nested(10_000, '{a:', '1')}) { nodes { code } } }`,
  ),
  document(
    'list-type',
    'fifty thousand lists in each other as the type of a variable',
    `query ($a: ${nested(50_000, '[', 'String', ']')}) { __typename }`,
  ),
  document(
    'aliases-of-entity',
    'four thousand aliases of one entity',
    `{ ${many(4_000, (i) => `a${i}: ${enterprise} { name }`)} }`,
  ),
  document(
    'aliases-of-type-name',
    'ten thousand aliases of __typename',
    `{ ${many(10_000, (i) => `a${i}: __typename`)} }`,
  ),
  document(
    'aliases-of-field',
    'four thousand aliases of one field',
    `{ ${enterprise} { ${many(4_000, (i) => `a${i}: name`)} } }`,
  ),
  document('repeated-field', 'one field twenty thousand times', `{ ${enterprise} { ${'name '.repeat(20_000)} } }`, {
    expect: 'harmless',
  }),
  document(
    'overlapping-fields',
    'three thousand fields of one name, whose selections have to be compared with each other',
    `{ ${many(3_000, (i) => `a: ${enterprise} { x${i}: name }`)} }`,
  ),
  document(
    'overlapping-conflicts',
    'fields of one name whose arguments all differ: each pair is an error',
    `{ ${many(1_500, (i) => `a: address(code: "${i}") { text }`)} }`,
  ),
  document(
    'directives-known',
    'five thousand times @include on one field',
    `{ __typename ${'@include(if: true) '.repeat(5_000)} }`,
  ),
  document(
    'directives-unknown',
    'ten thousand directives that do not exist',
    `{ __typename ${many(10_000, (i) => `@d${i}`)} }`,
  ),
  document(
    'directives-on-operation',
    'ten thousand directives on the operation',
    `query ${'@skip(if: true) '.repeat(10_000)} { __typename }`,
  ),
  document('field-of-200-kB', 'a field whose name has 200 kB', `{ ${'n'.repeat(200_000)} }`),
  document('alias-of-200-kB', 'an alias of 200 kB, to be handed back', `{ ${'n'.repeat(200_000)}: __typename }`),
  document(
    'operation-name-of-200-kB',
    'an operation whose name has 200 kB',
    `query ${'n'.repeat(200_000)} { __typename }`,
    { expect: 'harmless' },
  ),
  document(
    'string-of-200-kB',
    'a text of 200 kB to search for',
    `{ addresses(text: "${'路'.repeat(60_000)}") { totalCount } }`,
  ),
  document(
    'number-of-100-kB',
    'a number with a hundred thousand digits',
    `{ enterprises(first: ${'9'.repeat(100_000)}) { totalCount } }`,
  ),
  document(
    'block-string',
    'a block string of quotes that nobody closes',
    `{ address(code: """${'\\"""'.repeat(50_000)}) { text } }`,
  ),
  document('comments', '200 kB of comments around a query', `${'#\n'.repeat(100_000)}{ __typename }`, {
    expect: 'harmless',
  }),
  document('commas', '200 kB of commas in a query', `{${','.repeat(200_000)} __typename }`, { expect: 'harmless' }),
  document('of-25-MB', 'a document of 25 MB', `{ __typename ${' '.repeat(25_000_000)} }`),
  document('unknown-fields', 'twenty thousand fields that do not exist', `{ ${many(20_000, (i) => `x${i}`)} }`),
  document(
    'unknown-arguments',
    'ten thousand arguments that do not exist',
    `{ address(${many(10_000, (i) => `x${i}: 1`)}) { text } }`,
  ),
  document(
    'unused-fragments',
    'five thousand fragments that nobody spreads',
    `{ __typename } ${many(5_000, (i) => `fragment f${i} on Query { __typename }`)}`,
  ),
  document(
    'unused-variables',
    'ten thousand variables that nobody uses',
    `query (${many(10_000, (i) => `$v${i}: Int`)}) { __typename }`,
  ),
  document(
    'operations',
    'five thousand operations in one document',
    many(5_000, (i) => `query q${i} { __typename }`),
  ),
];
