import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { securityNames } from '../../../../gateway/access/classified/security-names.ts';

const namesOf = (links: string) => securityNames(parse(`schema ${links} { query: Query }`));

describe('the names of the directives of access', () => {
  test('are their own where a link says nothing else', () => {
    expect(namesOf('@link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)')).toEqual({ policy: 'policy' });
  });

  test('are what they are imported as', () => {
    const imported = '@link(url: "https://specs.apollo.dev/policy/v0.1", import: [{ name: "@policy", as: "@rule" }])';
    expect(namesOf(imported)).toEqual({ policy: 'rule' });
  });

  test('are those of the link where it has another', () => {
    expect(namesOf('@link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "known")')).toEqual({
      authenticated: 'known',
    });
  });

  test('are not known of a version that nobody here has read', () => {
    expect(namesOf('@link(url: "https://specs.apollo.dev/policy/v0.2", for: SECURITY)')).toEqual({});
  });
});
