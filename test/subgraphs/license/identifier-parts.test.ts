import { expect, test } from '@jest/globals';
import { identifierParts } from '../../../subgraphs/license/identifier-parts.ts';
import { licenseRow } from './license-row.ts';

test('an identifier says who issued the license and which edition it is', () => {
  const identifier = '1.2.156.3005.2.11310000000000035N001.1131000000000110XT.20240000000000001.001.Z';
  expect(identifierParts(identifier)).toEqual({ issuerCode: '1131000000000110XT', edition: 1 });
});

test('an identifier of an older system names an area, and editions go past nine', () => {
  const { identifier } = licenseRow({ serial: '7', issuer: '310101', edition: 12, holderCode: '' });
  expect(identifierParts(identifier)).toEqual({ issuerCode: '310101', edition: 12 });
});
