import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print } from 'graphql';
import { withSubjectKeys } from '../../../../gateway/audit/record/with-subject-keys.ts';

const schema = buildSchema(`
  type Query { person: Person division: Division holder: Holder named: Named }
  union Holder = Person | Company
  interface Named { name: String }
  type Person implements Named { idNumber: ID! name: String }
  type Company implements Named { uscc: ID! name: String }
  type Division { code: ID! name: String }`);
const keys = new Map([
  ['Person', ['idNumber']],
  ['Company', ['uscc']],
  ['Division', ['code']],
]);
const classify = (typename: string) => ({ level: typename === 'Division' ? 1 : 3 });
const planned = (text: string) =>
  print(withSubjectKeys(parse(text), { schema, keys }, classify))
    .replace(/\s+/g, ' ')
    .trim();

describe('the document as it is planned', () => {
  test('asks for the key of whoever it asks for', () => {
    expect(planned('{ person { name } }')).toBe('{ person { name idNumber } }');
    expect(planned('{ holder { ... on Company { name } } }')).toBe('{ holder { ... on Company { name uscc } } }');
  });

  test('asks once where the client asks, but not where it might not or under another name', () => {
    expect(planned('{ person { idNumber } }')).toBe('{ person { idNumber } }');
    expect(planned('{ person { a: idNumber } }')).toBe('{ person { a: idNumber idNumber } }');
    const text = 'query ($no: Boolean!) { person { idNumber @skip(if: $no) } }';
    expect(planned(text)).toContain('{ idNumber @skip(if: $no) idNumber }');
  });

  test('asks for the key of each type that an interface may turn out to be', () => {
    expect(planned('{ named { name } }')).toBe('{ named { name ... on Person { idNumber } ... on Company { uscc } } }');
  });

  test('asks for no key of what is all public', () => {
    expect(planned('{ division { name } }')).toBe('{ division { name } }');
  });
});
