import { conformance } from './support/conformance.ts';
import type { Subgraphs } from './support/open-supergraph.ts';

const steps = Array.from({ length: 20 }, (_, index) => index);
const evenNext = ({ number }: { number: number }) => ({ number: number + 1 });

/** Two subgraphs that lead from one number to the next, each only from the other's. */
const subgraphs: Subgraphs = {
  even: {
    sdl: `
      type Query { start: Stop stops(count: Int!): [Stop!]! }
      type Stop @key(fields: "number") { number: Int! odd: Stop name: String parent: Stop children: [Stop!]! }
    `,
    resolvers: {
      Query: {
        start: () => ({ number: 0 }),
        stops: (_: unknown, { count }: { count: number }) => steps.slice(0, count).map((number) => ({ number })),
      },
      Stop: {
        odd: evenNext,
        name: ({ number }: { number: number }) => `stop ${number}`,
        parent: ({ number }: { number: number }) => (number > 0 ? { number: Math.floor((number - 1) / 2) } : null),
        children: ({ number }: { number: number }) => [{ number: 2 * number + 1 }, { number: 2 * number + 2 }],
      },
    },
  },
  odd: {
    sdl: `
      type Stop @key(fields: "number") { number: Int! even: Stop twins: [[Stop]!]! }
    `,
    resolvers: {
      Stop: {
        even: evenNext,
        twins: ({ number }: { number: number }) => [[{ number }, null], [], [{ number: number + 1 }]],
      },
    },
  },
};

const query = (step: number): string =>
  step === 20 ? 'number name' : `number ${step % 2 === 0 ? 'odd' : 'even'} { ${query(step + 1)} }`;
const data = (step: number): unknown =>
  step === 20 ? { number: 20, name: 'stop 20' } : { number: step, [step % 2 === 0 ? 'odd' : 'even']: data(step + 1) };

conformance('depth', subgraphs, [
  {
    title: 'twenty hops between two subgraphs end where they should',
    query: `{ start { ${query(0)} } }`,
    data: { start: data(0) },
  },
  {
    title: 'a list that grows at every hop has each entity at its place',
    query: '{ start { children { even { children { even { number name } } } } } }',
    // children of 0: 1, 2; each one on: 2, 3; their children: 5, 6 and 7, 8; each one on.
    data: {
      start: {
        children: [
          { even: { children: [{ even: { number: 6, name: 'stop 6' } }, { even: { number: 7, name: 'stop 7' } }] } },
          { even: { children: [{ even: { number: 8, name: 'stop 8' } }, { even: { number: 9, name: 'stop 9' } }] } },
        ],
      },
    },
  },
  {
    title: 'lists of lists inside lists across a hop keep nulls and empty lists',
    query: '{ stops(count: 2) { twins { name even { name } } } }',
    data: {
      stops: [
        {
          twins: [
            [{ name: 'stop 0', even: { name: 'stop 1' } }, null],
            [],
            [{ name: 'stop 1', even: { name: 'stop 2' } }],
          ],
        },
        {
          twins: [
            [{ name: 'stop 1', even: { name: 'stop 2' } }, null],
            [],
            [{ name: 'stop 2', even: { name: 'stop 3' } }],
          ],
        },
      ],
    },
  },
  {
    title: 'references in a circle end where the query ends',
    query: '{ start { children { parent { children { parent { number even { number } } } } } } }',
    data: {
      start: {
        children: [
          {
            parent: {
              children: [
                { parent: { number: 0, even: { number: 1 } } },
                { parent: { number: 0, even: { number: 1 } } },
              ],
            },
          },
          {
            parent: {
              children: [
                { parent: { number: 0, even: { number: 1 } } },
                { parent: { number: 0, even: { number: 1 } } },
              ],
            },
          },
        ],
      },
    },
  },
]);
