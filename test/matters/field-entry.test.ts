import { expect, test } from '@jest/globals';
import { fieldEntry } from '../../matters/field-entry.ts';
import { draftOf, sampleMatter } from '../support/matter-file.ts';

test('an entry says whose field it is, and its arguments as the file writes them', () => {
  const entries = draftOf(sampleMatter).fields.map(fieldEntry);
  expect(entries).toContainEqual({
    registry: 'spatial',
    type: 'Person',
    field: 'properties',
    arguments: '(status: CURRENT)',
  });
  expect(entries).toContainEqual({ registry: 'population', type: 'Marriage', field: 'number', arguments: '' });
});
