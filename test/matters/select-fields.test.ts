import { expect, test } from '@jest/globals';
import { changedSample, draftOf, sampleMatter } from '../support/matter-file.ts';

const fieldsOf = (text: string) => draftOf(text).fields;

test('a key that several registries know is of the one that is asked anyway', () => {
  const unit = `  realEstateUnit(unitCode: "310115001002GB00123F00010023") {
      rights @replaces(material: "登记表") { holders { holder { ... on Person { idNumber name } } } }
    }
  person(`;
  const own = fieldsOf(changedSample('  person(', unit)).filter(({ type }) => type === 'Person');
  expect(own.map(({ path, registry }) => [path.join('.'), registry]).slice(0, 3)).toEqual([
    ['realEstateUnit.rights.holders.holder.idNumber', 'spatial'],
    ['realEstateUnit.rights.holders.holder.name', 'population'],
    ['person.idNumber', 'population'],
  ]);
});

test('what decides whether a field is asked is told of all that stands below', () => {
  const number = fieldsOf(sampleMatter).find(({ type }) => type === 'Marriage');
  expect(number?.conditions).toEqual(['isMarried']);
});

test('fields come in the order of the file', () => {
  expect(fieldsOf(sampleMatter).map(({ definition }) => definition.name)).toEqual([
    'person',
    'idNumber',
    'matches',
    'marriage',
    'number',
    'parties',
    'name',
    'properties',
    'totalCount',
  ]);
});
