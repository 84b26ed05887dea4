import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

interface Wanted {
  readonly [key: string]: unknown;
}

const anything = { list: [1, 'two', { three: null }, []], empty: {}, __typename: 'Not a type', id: 'inner' };
const echo = (_: unknown, given: Wanted) => JSON.stringify(given);

/** `echo` answers with what reached it, so that the answer shows what was sent. */
const subgraphs: Subgraphs = {
  here: {
    sdl: `
      scalar Json
      scalar BigInt
      type Query {
        thing: Thing
        json: Json
        jsons: [Json]
        big: BigInt
        numbers: Numbers
        echo(one: Want, many: [Want!], grid: [[Int]], json: Json, size: Size = LARGE, count: Int = 3, ratio: Float): String
        badInt: Int
        badEnum: Size
        numberedList: [Thing]
      }
      enum Size { SMALL LARGE }
      input Want { name: String = "unnamed" sizes: [Size!] = [SMALL] inner: Want flag: Boolean json: Json id: ID }
      type Numbers { wide: Float small: Float integral: Float max: Int min: Int zero: Float }
      type Thing @key(fields: "id") @key(fields: "tag") { id: ID! tag: Json! extra: Json }
    `,
    resolvers: {
      Query: {
        thing: () => ({ id: 7, tag: { a: [1, { b: 2 }] } }),
        json: () => anything,
        jsons: () => [anything, null, 1.5, 'x', false, [[]]],
        big: () => '123456789012345678901234567890',
        numbers: () => ({ wide: 1e21, small: 1.5e-7, integral: 3, max: 2147483647, min: -2147483648, zero: -0 }),
        echo,
        badInt: () => 'many',
        badEnum: () => 'HUGE',
        numberedList: () => [
          { id: 1, tag: 't' },
          { id: 2, tag: 't' },
        ],
      },
      Thing: { extra: () => ({ id: { id: 1 } }) },
    },
  },
  there: {
    sdl: `
      scalar Json
      enum Size { SMALL LARGE }
      input Want { name: String = "unnamed" sizes: [Size!] = [SMALL] inner: Want flag: Boolean json: Json id: ID }
      type Thing @key(fields: "id") { id: ID! echo(one: Want! = { name: "default" }, ids: [ID!], text: String): String! seen: String }
    `,
    resolvers: {
      Thing: { echo, seen: ({ id }: { id: unknown }) => `${typeof id} ${id}` },
    },
  },
  tags: {
    sdl: `
      scalar Json
      type Thing @key(fields: "tag") { tag: Json! read: String }
    `,
    resolvers: { Thing: { read: ({ tag }: { tag: unknown }) => JSON.stringify(tag) } },
  },
};

conformance('values', subgraphs, [
  {
    title: 'a scalar of its own is a leaf: objects and lists pass as they are, keys like __typename too',
    query: '{ json here: jsons }',
    data: { json: anything, here: [anything, null, 1.5, 'x', false, [[]]] },
  },
  {
    title: 'a leaf that is an object with keys of an entity stays what it is beside a hop',
    query: '{ thing { extra seen } }',
    data: { thing: { extra: { id: { id: 1 } }, seen: 'string 7' } },
  },
  {
    title: 'a key may be a scalar whose values are objects',
    query: '{ thing { read } }',
    data: { thing: { read: '{"a":[1,{"b":2}]}' } },
  },
  {
    title: 'an ID that a subgraph keeps as a number is a string to all',
    query: '{ thing { id seen } numberedList { id seen } }',
    data: {
      thing: { id: '7', seen: 'string 7' },
      numberedList: [
        { id: '1', seen: 'string 1' },
        { id: '2', seen: 'string 2' },
      ],
    },
  },
  {
    title: 'numbers keep their values to the last digit',
    query: '{ big numbers { wide small integral max min zero } }',
    data: {
      big: '123456789012345678901234567890',
      numbers: { wide: 1e21, small: 1.5e-7, integral: 3, max: 2147483647, min: -2147483648, zero: 0 },
    },
  },
  {
    title: 'a value that is none of its type is null with an error',
    query: '{ badInt badEnum big }',
    data: { badInt: null, badEnum: null, big: '123456789012345678901234567890' },
    errors: ['badInt', 'badEnum'],
  },
  {
    title: 'arguments that are left out have their defaults',
    query: '{ echo }',
    data: { echo: '{"size":"LARGE","count":3}' },
  },
  {
    title: 'an argument of null is not the same as none',
    query: '{ echo(size: null, count: null, one: null) }',
    data: { echo: '{"one":null,"size":null,"count":null}' },
  },
  {
    title: 'a variable that is not given leaves its argument out, and one of null is null',
    query: 'query ($size: Size, $count: Int, $grid: [[Int]]) { echo(size: $size, count: $count, grid: $grid) }',
    variables: { count: null },
    data: { echo: '{"size":"LARGE","count":null}' },
  },
  {
    title: 'a default of a variable is used where none is given, in another subgraph too',
    query: 'query ($text: String = "by default", $ids: [ID!] = [1, "two"]) { thing { echo(text: $text, ids: $ids) } }',
    data: { thing: { echo: '{"one":{"name":"default","sizes":["SMALL"]},"ids":["1","two"],"text":"by default"}' } },
  },
  {
    title: 'input objects pass with their defaults, in the text',
    query: '{ echo(one: { inner: { name: "in", sizes: [] }, flag: true, id: 12 }, many: [{ name: null }, {}]) }',
    data: {
      echo: '{"one":{"name":"unnamed","sizes":["SMALL"],"inner":{"name":"in","sizes":[]},"flag":true,"id":"12"},"many":[{"name":null,"sizes":["SMALL"]},{"name":"unnamed","sizes":["SMALL"]}],"size":"LARGE","count":3}',
    },
  },
  {
    title: 'and as variables, whole or as parts of a literal',
    query: `query ($one: Want!, $inner: Want, $size: Size!, $row: [Int]) {
      a: echo(one: $one, count: 0)
      b: echo(one: { name: "b", inner: $inner, sizes: [$size, SMALL] }, grid: [$row, [3]], count: 0)
    }`,
    variables: { one: { name: 'a', sizes: ['LARGE'], inner: { id: 5 } }, size: 'LARGE', row: [1, null] },
    data: {
      a: '{"one":{"name":"a","sizes":["LARGE"],"inner":{"name":"unnamed","sizes":["SMALL"],"id":"5"}},"size":"LARGE","count":0}',
      b: '{"one":{"name":"b","sizes":["LARGE","SMALL"]},"grid":[[1,null],[3]],"size":"LARGE","count":0}',
    },
  },
  {
    title: 'one value in place of a list is a list of one',
    query: 'query ($many: [Want!], $ids: [ID!]) { echo(many: $many, grid: 4, count: 0) thing { echo(ids: $ids) } }',
    variables: { many: { name: 'm' }, ids: 9 },
    data: {
      echo: '{"many":[{"name":"m","sizes":["SMALL"]}],"grid":[[4]],"size":"LARGE","count":0}',
      thing: { echo: '{"one":{"name":"default","sizes":["SMALL"]},"ids":["9"]}' },
    },
  },
  {
    title: 'a scalar of its own takes objects and lists, as a literal and as a variable',
    query: 'query ($json: Json) { a: echo(json: $json, count: 0) b: echo(json: { k: [1, { l: "m" }] }, count: 0) }',
    variables: { json: { x: [null, { y: 1 }] } },
    data: {
      a: '{"json":{"x":[null,{"y":1}]},"size":"LARGE","count":0}',
      b: '{"json":{"k":[1,{"l":"m"}]},"size":"LARGE","count":0}',
    },
  },
  {
    title: 'an integer is a float where a float is wanted, and text keeps its quotes and line breaks',
    query: '{ echo(ratio: 2, count: 0) thing { echo(text: "a \\"b\\"\\n\\u514d\\\\") } }',
    data: {
      echo: '{"size":"LARGE","count":0,"ratio":2}',
      thing: { echo: '{"one":{"name":"default","sizes":["SMALL"]},"text":"a \\"b\\"\\n免\\\\"}' },
    },
  },
  {
    title: 'a block of text is one value',
    query: '{ thing { echo(text: """\n  one\n    two "quoted"\n  """) } }',
    data: { thing: { echo: '{"one":{"name":"default","sizes":["SMALL"]},"text":"one\\n  two \\"quoted\\""}' } },
  },
  {
    title: 'a variable of the wrong type is refused before any subgraph is asked',
    query: 'query ($one: Want!) { echo(one: $one) }',
    variables: { one: { sizes: ['HUGE'] } },
    errors: [''],
    asks: [],
  },
]);
