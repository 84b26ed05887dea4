import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { entityKeys } from '../../../gateway/supergraph/entity-keys.ts';
import { composed } from '../../support/small-supergraph.ts';

describe('the keys of a supergraph’s entities', () => {
  test('are of fields alone, by which a registry looks its entities up', () => {
    const keys = entityKeys(
      parse(
        composed({
          one: `type Query { person: Person order: Order plain: Plain }
          type Person @key(fields: "idNumber") { idNumber: ID! name: String }
          type Order @key(fields: "buyer { idNumber }") @key(fields: "number  year") { number: ID! year: Int! buyer: Person }
          type Plain { text: String }`,
          two: 'type Person @key(fields: "idNumber", resolvable: false) { idNumber: ID! }',
        }),
      ),
    );
    expect([...keys]).toEqual([
      ['Order', ['number', 'year']],
      ['Person', ['idNumber']],
    ]);
  });
});
