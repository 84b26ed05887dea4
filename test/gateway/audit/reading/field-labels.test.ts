import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { fieldLabels } from '../../../../gateway/audit/reading/field-labels.ts';

const labelOf = fieldLabels(
  buildSchema(`
    type Query { person: Person }
    "A person of the register (自然人)."
    type Person {
      "Marriage in force; null when there is none (婚姻状况)."
      marriage: String
      "Plain words."
      plain: String
      bare: String
    }`),
);

describe('the label of a field', () => {
  test('is the official term of the type and of the field', () => {
    const label = {
      field: 'Person.marriage',
      label: '自然人·婚姻状况',
      title: 'A person of the register: Marriage in force',
    };
    expect(labelOf('Person.marriage')).toEqual(label);
  });

  test('is the description, or the name, where there is no term', () => {
    expect(labelOf('Person.plain').label).toBe('自然人·Plain words');
    expect(labelOf('Person.bare').label).toBe('自然人·bare');
    expect(labelOf('Gone.field')).toEqual({ field: 'Gone.field', label: 'Gone·field', title: 'Gone: field' });
  });
});
