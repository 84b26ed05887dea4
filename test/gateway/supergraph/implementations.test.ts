import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { implementations } from '../../../gateway/supergraph/implementations.ts';

const isOfType = implementations(
  parse(`
  interface Named { name: String }
  interface Holder implements Named { name: String }
  type Person implements Holder & Named { name: String }
  type Enterprise implements Named { name: String }
  type Parcel { code: ID }
  union Owner = Person | Enterprise
  union Thing = Parcel
`),
);

describe('which type is which', () => {
  test.each([
    ['Person', 'Person'],
    ['Person', 'Holder'],
    ['Person', 'Named'],
    ['Holder', 'Named'],
    ['Person', 'Owner'],
    ['Enterprise', 'Owner'],
    ['Parcel', 'Thing'],
    ['Nobody', 'Nobody'],
  ])('%s is %s', (typename, condition) => {
    expect(isOfType(typename, condition)).toBe(true);
  });

  test.each([
    ['Named', 'Person'],
    ['Enterprise', 'Holder'],
    ['Parcel', 'Owner'],
    ['Owner', 'Person'],
    ['Person', 'Nobody'],
    ['constructor', 'Object'],
    ['Person', 'constructor'],
    ['Person', '__proto__'],
    ['person', 'Person'],
  ])('%s is not %s', (typename, condition) => {
    expect(isOfType(typename, condition)).toBe(false);
  });
});
