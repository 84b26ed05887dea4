import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { classification } from '../../../../gateway/access/classified/classification.ts';
import type { Clear } from '../../../../gateway/access/masking/clear.ts';
import { maskingOf } from '../../../../gateway/access/masking/masking-of.ts';
import type { Tree } from '../../../../gateway/plan/tree.ts';

const sdl = `
  directive @classified(level: Int!, sharing: S!, mask: M) on OBJECT | FIELD_DEFINITION
  enum S { CONDITIONAL } enum M { ID_NUMBER NAME HOLDER_NAME BIRTH_DATE PHONE }
  type Query { person: Person people: [Person] holder: Holder named: [Named] unit: Unit }
  union Holder = Person | Company
  interface Named { name: String }
  type Person implements Named @classified(level: 3, sharing: CONDITIONAL) {
    id: ID @classified(level: 3, sharing: CONDITIONAL, mask: ID_NUMBER)
    name: String @classified(level: 3, sharing: CONDITIONAL, mask: NAME)
    otherNames: [String] @classified(level: 3, sharing: CONDITIONAL, mask: NAME)
    birthDate: String @classified(level: 3, sharing: CONDITIONAL, mask: BIRTH_DATE)
    phone: String @classified(level: 3, sharing: CONDITIONAL, mask: PHONE)
    sex: String
    spouse: Person
    children: [Person]
  }
  type Company implements Named { name: String code: String }
  type Unit { area: Int ownerName: String @classified(level: 3, sharing: CONDITIONAL, mask: HOLDER_NAME) }
`;
const schema = buildSchema(sdl);
const classify = classification(parse(sdl));
const day = '2026-11-24';

const adult = { id: '310104199002011234', name: '王小明', phone: '13812345678', birthDate: '1990-02-01' };
const child = { id: '310104202002011234', name: '王小小', phone: '13812345678', birthDate: '2020-02-01' };

const clear = (fields: string[], ofChildren: string[] = []): Clear => ({
  unmasked: new Set(fields.map((field) => `Person.${field}`)),
  unmaskedOfChildren: new Set(ofChildren.map((field) => `Person.${field}`)),
  day,
});

function shown(query: string, tree: Tree, given: Clear = clear([])): unknown {
  const masker = maskingOf({ schema, document: parse(query), classify });
  if (!masker) throw new Error('nothing is hidden');
  const before = structuredClone(tree);
  const answer = masker.apply(tree, given);
  expect(tree).toEqual(before);
  return answer;
}

describe('an operation that asks for nothing that is ever hidden', () => {
  test('has no masker', () => {
    expect(maskingOf({ schema, document: parse('{ person { sex spouse { sex } } }'), classify })).toBeNull();
  });
});

describe('a field with a mask', () => {
  test('is hidden where the purpose does not name it, wherever it stands', () => {
    const query = '{ person { id sex spouse { name } children { name phone } } }';
    const tree = {
      person: { id: adult.id, sex: 'MALE', spouse: { name: '李四' }, children: [{ name: '王五', phone: null }, null] },
    };
    expect(shown(query, tree)).toEqual({
      person: {
        id: '310104********1234',
        sex: 'MALE',
        spouse: { name: '李*' },
        children: [{ name: '王*', phone: null }, null],
      },
    });
  });

  test('is clear where the purpose names it', () => {
    const query = '{ person { id name } }';
    expect(shown(query, { person: adult }, clear(['name']))).toMatchObject({
      person: { id: '310104********1234', name: '王小明' },
    });
  });

  test('is hidden under whatever name the client calls it, in fragments and in lists', () => {
    const query = `query ($x: Boolean!) { people { ...f ... @include(if: $x) { also: otherNames } } }
      fragment f on Person { whoever: name }`;
    expect(shown(query, { people: [{ whoever: '王小明', also: ['王二', null] }] })).toEqual({
      people: [{ whoever: '王*', also: ['王*', null] }],
    });
  });

  test('is hidden by the type that an object turns out to have', () => {
    const query = '{ holder { kind: __typename ... on Person { name } ... on Company { name } } }';
    expect(shown(query, { holder: { kind: 'Person', name: '王小明' } })).toEqual({
      holder: { kind: 'Person', name: '王*' },
    });
    const company = { holder: { __typename: 'Company', name: '申江公司' } };
    expect(shown(query, company)).toBe(company);
  });

  test('is hidden through an interface, and where nobody told the type', () => {
    const query = '{ named { name } }';
    const tree = {
      named: [
        { __typename: 'Person', name: '王小明' },
        { __typename: 'Company', name: '申江公司' },
      ],
    };
    expect(shown(query, tree)).toMatchObject({ named: [{ name: '王*' }, { name: '申江公司' }] });
    expect(shown(query, { named: [{ name: '申江公司' }] })).toEqual({ named: [{ name: '申*' }] });
  });

  test('that is missing or null stays so: none found and could not tell do not look like a value', () => {
    const tree = { person: { name: null } };
    expect(shown('{ person { name id } }', tree)).toBe(tree);
    const none = { person: null };
    expect(shown('{ person { name } }', none)).toBe(none);
  });
});

describe('a purpose that needs everything in full', () => {
  test('gets the tree as it is', () => {
    const tree = { person: child };
    expect(shown('{ person { id name } }', tree, clear(['id', 'name'], ['id', 'name']))).toBe(tree);
  });
});

describe('of someone under fourteen', () => {
  const query = '{ people { name birthDate } }';

  test('a field is hidden even where an adult’s is clear', () => {
    expect(shown(query, { people: [adult, child] }, clear(['name', 'birthDate']))).toMatchObject({
      people: [
        { name: '王小明', birthDate: '1990-02-01' },
        { name: '王*', birthDate: '2020' },
      ],
    });
  });

  test('a field is clear where the purpose names it for children', () => {
    expect(shown(query, { people: [child] }, clear(['name', 'birthDate'], ['name']))).toMatchObject({
      people: [{ name: '王小小', birthDate: '2020' }],
    });
  });

  test('the list for children alone opens nothing', () => {
    expect(shown(query, { people: [child] }, clear([], ['name']))).toMatchObject({ people: [{ name: '王*' }] });
  });

  test('the age is known by the key that the plan asked for, though the client did not', () => {
    const tree = {
      people: [
        { name: '王小明', id: adult.id },
        { name: '王小小', id: child.id },
      ],
    };
    expect(shown('{ people { name } }', tree, clear(['name']))).toMatchObject({
      people: [{ name: '王小明' }, { name: '王*' }],
    });
  });

  test('the age is known by a field under another name', () => {
    const tree = { people: [{ name: '王小明', number: adult.id }] };
    expect(shown('{ people { name number: id } }', tree, clear(['name', 'id']))).toEqual(tree);
  });

  test('may be whose age cannot be told, and is treated so', () => {
    expect(shown('{ person { name } }', { person: { name: '王小明' } }, clear(['name']))).toEqual({
      person: { name: '王*' },
    });
  });

  test('the day decides', () => {
    const tree = { person: { name: '王小明', id: '310104201211241234' } };
    const on = (one: string) => ({ ...clear(['name']), day: one });
    expect(shown('{ person { name } }', tree, on('2026-11-23'))).toMatchObject({ person: { name: '王*' } });
    expect(shown('{ person { name } }', tree, on('2026-11-24'))).toMatchObject({ person: { name: '王小明' } });
  });

  test('is nobody where an object cannot tell an age', () => {
    const unmasked = new Set(['Unit.ownerName']);
    const tree = { unit: { ownerName: '王小明' } };
    expect(shown('{ unit { ownerName } }', tree, { unmasked, unmaskedOfChildren: new Set(), day })).toEqual(tree);
  });
});
