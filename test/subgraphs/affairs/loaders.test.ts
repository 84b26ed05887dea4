import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { entities } from '../../../subgraphs/affairs/entities.ts';
import { affairs } from '../../../subgraphs/affairs/index.ts';
import { type Loaders, loadersOf, type ReceiptRow } from '../../../subgraphs/affairs/loaders.ts';
import { type Insert, inserter } from '../../../subgraphs/kit/inserter.ts';
import { scriptedGateway } from '../../support/proof/scripted-gateway.ts';
import { openTestRegistry, type TestRegistry } from '../../support/registry.ts';

const row = (id: string, changes: object = {}) => ({
  id,
  matterCode: 'food-license',
  matterValidFrom: '2022-01-01',
  applicant: 'A',
  variables: '{}',
  bring: '[]',
  issuedAt: '2026-11-01T00:00:00.000Z',
  expiresAt: '2999-12-01T00:00:00.000Z',
  keyId: 'k',
  document: '{"text":"王䶮"}',
  blindingKey: 'A'.repeat(43),
  requestRecordedAt: null,
  representative: null,
  capacity: null,
  ...changes,
});

describe('receipts that are kept', () => {
  let opened: TestRegistry;
  let load: Loaders;
  let keep: Insert<ReceiptRow>;
  beforeAll(async () => {
    const keys = { signer: () => Promise.reject(new Error('not asked')), keySet: async () => ({ keys: [] }) };
    const matters = { at: () => undefined, all: () => [], versions: () => [] };
    opened = await openTestRegistry(affairs({ matters, keys, ask: scriptedGateway({}).ask }));
    const { database } = opened.registry;
    load = loadersOf(database);
    keep = inserter(database, entities.ReceiptRecord);
    for (const one of [
      row('3', { issuedAt: '2026-11-03T00:00:00.000Z' }),
      row('1'),
      row('2', { issuedAt: '2026-11-03T00:00:00.000Z' }),
      row('4', { matterCode: 'expired', expiresAt: '2026-11-24T00:00:00.000Z' }),
      row('5', { applicant: 'B', matterCode: 'of-another' }),
      row('6', { matterCode: 'other', issuedAt: '2020-01-01T00:00:00.000Z' }),
    ])
      await keep(one);
  });
  afterAll(() => opened.stop());

  test('are read back as they were kept, and are none under another number', async () => {
    expect(await load.receipt('1')).toMatchObject({ id: '1', document: '{"text":"王䶮"}', requestRecordedAt: null });
    for (const other of ['7', '', "1' or '1'='1"]) expect(await load.receipt(other)).toBeNull();
  });

  test('are never written over', async () => {
    await expect(keep(row('1', { applicant: 'B' }))).rejects.toThrow();
    expect(await load.receipt('1')).toMatchObject({ applicant: 'A' });
  });

  test('the newest of each matter asked for that has not expired is found, of this applicant alone', async () => {
    expect(await load.newestReceipts('A', ['food-license', 'expired', 'of-another', 'other'])).toEqual(
      new Map([
        ['food-license', '3'],
        ['other', '6'],
      ]),
    );
    expect(await load.newestReceipts('nobody', ['food-license'])).toEqual(new Map());
  });
});
