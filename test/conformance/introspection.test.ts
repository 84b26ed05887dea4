import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const subgraphs: Subgraphs = {
  here: {
    sdl: `
      type Query { word: String thing: Thing }
      type Subscription { words: String }
      "A thing." type Thing @key(fields: "id") { id: ID! hidden: Int @inaccessible }
    `,
    resolvers: { Query: { word: () => 'w', thing: () => ({ id: 't' }) } },
  },
  there: {
    sdl: 'type Thing @key(fields: "id") { id: ID! size: Int @deprecated(reason: "old") }',
    resolvers: { Thing: { size: () => 4 } },
  },
};

conformance('introspection and subscriptions', subgraphs, [
  {
    title: 'introspection asks no subgraph and shows the API, not what federation adds to it',
    query: `{
      __schema { queryType { name fields { name } } }
      __type(name: "Thing") { name description fields(includeDeprecated: true) { name isDeprecated } }
      federation: __type(name: "_Entity") { name }
    }`,
    data: {
      __schema: { queryType: { name: 'Query', fields: [{ name: 'word' }, { name: 'thing' }] } },
      __type: {
        name: 'Thing',
        description: 'A thing.',
        fields: [
          { name: 'id', isDeprecated: false },
          { name: 'size', isDeprecated: true },
        ],
      },
      federation: null,
    },
    asks: [],
  },
  {
    title: 'introspection beside data answers both, in the order of the query',
    query:
      '{ a: word kind: __type(name: "Thing") { kind name } thing { size } __typename schema: __schema { types { name } } }'.replace(
        'types { name }',
        'queryType { name }',
      ),
    data: {
      a: 'w',
      kind: { kind: 'OBJECT', name: 'Thing' },
      thing: { size: 4 },
      __typename: 'Query',
      schema: { queryType: { name: 'Query' } },
    },
    asks: ['here', 'there'],
  },
  {
    title: 'introspection takes variables, aliases, fragments and conditions',
    query: `query ($name: String!, $no: Boolean!) {
      x: __type(name: $name) { ...Type left: kind @include(if: $no) }
      word
    }
    fragment Type on __Type { n: name __typename }`,
    variables: { name: 'Thing', no: false },
    data: { x: { n: 'Thing', __typename: '__Type' }, word: 'w' },
  },
  {
    title: 'a subscription is refused, and no subgraph is asked',
    query: 'subscription { words }',
    errors: [''],
    asks: [],
  },
  {
    title: 'what federation adds to a subgraph may not be asked of the gateway',
    query: '{ _service { sdl } }',
    errors: [''],
    asks: [],
  },
]);
