import { ask } from '../tools/ask.ts';
import type { Attack, Target } from '../tools/attack.ts';
import { known } from '../tools/known.ts';

const attack = (id: string, title: string, send: Attack['send'], more: Partial<Attack> = {}): Attack => ({
  id: `resources/${id}`,
  title,
  send,
  expect: 'refused',
  ...more,
});
const document = (id: string, title: string, query: string, more: Partial<Attack> = {}) =>
  attack(id, title, (target) => ask(target, { query }), more);
const load = { expect: 'harmless', isLoad: true } as const;

const nested = (count: number, open: string, inner: string) =>
  open.repeat(count) + inner + '}'.repeat((open.match(/\{/g) ?? []).length * count);
/** Sends as many requests at once, each its own connection. */
const atOnce = (count: number, body: (index: number) => unknown) => (target: Target) =>
  Promise.all(Array.from({ length: count }, (_, index) => ask(target, body(index))));

const list =
  '{ enterprises(first: 100) { nodes { name businessScope { text } changes(first: 100) { nodes { item } } licenses(first: 100) { nodes { name } } } } }';
const wide =
  '{ enterprises(first: 100) { nodes { shareholdings(first: 100) { nodes { enterprise { changes(first: 100) { nodes { item } } } } } investments(first: 100) { nodes { enterprise { investments(first: 100) { nodes { enterprise { name } } } } } } } } }';
const throughRegistries = nested(
  12,
  '{ licenses(first: 100) { nodes { holder { ... on Enterprise ',
  '{ name }',
).replace(/ \{ name \}/, '{ name }');
const text = (index: number) =>
  `query Q${index} { e${index}: enterprise(uscc: "${known.enterprise}") { n${index}: name registeredAddress { division { name } } licenses(first: ${1 + (index % 100)}) { nodes { name } } } }`;

/** Work that is cheap to ask for and dear to do. */
export const resources: readonly Attack[] = [
  document(
    'divisions-of-divisions',
    'all divisions below all divisions above all divisions, five times',
    `{ divisions { ${'children { parent { '.repeat(5)} children { name } ${'} } '.repeat(5)} } }`,
  ),
  document(
    'children-of-children',
    'the divisions of the city, whole, eight times over by alias',
    `{ ${Array.from({ length: 8 }, (_, i) => `a${i}: divisions { children { children { children { name geometry { geoJson } } } geometry { geoJson } } }`).join(' ')} }`,
  ),
  document(
    'outlines',
    'the outlines of all districts, a hundred times by alias',
    `{ divisions { ${Array.from({ length: 100 }, (_, i) => `a${i}: geometry(crs: GCJ02) { geoJson areaSquareMetres }`).join(' ')} } }`,
  ),
  document('lists-of-lists', 'lists of a hundred in lists of a hundred in lists of a hundred', wide),
  document(
    'lists-by-alias',
    'fifty long lists at once',
    `{ ${Array.from({ length: 50 }, (_, i) => `a${i}: enterprises(first: 100) { nodes { name businessScope { text } annualReports { year } } }`).join(' ')} }`,
  ),
  document(
    'through-registries',
    'from enterprise to licence to holder to licence, twelve times',
    `{ enterprise(uscc: "${known.enterprise}") ${throughRegistries} }`,
  ),
  document(
    'counts',
    'the number of all enterprises, two hundred times by alias',
    `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: enterprises(first: 1, name: "公司${i % 7}") { totalCount }`).join(' ')} }`,
  ),
  document(
    'searches',
    'two hundred searches through all addresses',
    `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: addresses(text: "${(i + 10).toString(36)}号", first: 100) { totalCount nodes { text } }`).join(' ')} }`,
  ),
  document(
    'areas',
    'a hundred searches over the whole city',
    `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: parcels(within: { circle: { centre: { longitude: 121.4${i}, latitude: 31.2 }, radiusMetres: 20000 } }, first: 100) { nodes { code geometry { geoJson } } }`).join(' ')} }`,
  ),
  document(
    'points',
    'four hundred points, for each of which the division is looked for',
    `{ ${Array.from({ length: 400 }, (_, i) => `a${i}: divisionAt(point: { longitude: 121.${100 + i}, latitude: 31.2 }) { name }`).join(' ')} }`,
  ),
  document(
    'kinds-within-kinds',
    'fragments on both kinds of a holder, within each other, for the planner to combine',
    `{ enterprise(uscc: "${known.enterprise}") { shareholdings { nodes { ${'holder { ... on Enterprise { shareholdings { nodes { '.repeat(8)} holder { ... on Person { name licenses { nodes { name } } } ... on Enterprise { name licenses { nodes { name } } } } ${'} } } ... on Person { name } } '.repeat(8)} } } } }`,
  ),
  document(
    'catalogue-by-alias',
    'the catalogue of licences, a hundred times',
    `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: licenseTypes(first: 100) { nodes { name dataItems { name label } } }`).join(' ')} }`,
  ),
  document(
    'matters-by-alias',
    'all matters with all papers, a hundred times',
    `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: matters(first: 100) { nodes { code title } }`).join(' ')} }`,
  ),
  attack(
    'texts-300',
    'three hundred operations that were never seen, at once: each is planned',
    atOnce(300, (index) => ({ query: text(index) })),
    load,
  ),
  attack(
    'texts-one-by-one',
    'three hundred operations that were never seen, one after the other',
    async (target) => {
      const outcomes = [];
      for (let index = 1_000; index < 1_300; index += 1) outcomes.push(await ask(target, { query: text(index) }));
      return outcomes;
    },
    load,
  ),
  attack(
    'lists-200',
    'two hundred long lists at once',
    atOnce(200, () => ({ query: list })),
    load,
  ),
  attack(
    'cheap-1000',
    'a thousand cheap questions at once',
    atOnce(1_000, () => ({ query: '{ __typename }' })),
    load,
  ),
  attack(
    'not-found-500',
    'five hundred addresses that are not there',
    atOnce(500, (index) => ({ query: `{ address(code: "${index}") { text } }` })),
    load,
  ),
  attack(
    'large-bodies-50',
    'fifty bodies of 250 kB at once',
    atOnce(50, () => ({ query: '{ __typename }', x: 'x'.repeat(250_000) })),
    load,
  ),
  attack(
    'refused-200',
    'two hundred documents that do not fit, of 18 kB',
    atOnce(200, (index) => ({ query: `{ ${'x y z '.repeat(3_000)} q${index} }` })),
    load,
  ),
];
