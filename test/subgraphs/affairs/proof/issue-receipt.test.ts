import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Material } from '../../../../matters/matter.ts';
import { entities } from '../../../../subgraphs/affairs/entities.ts';
import { loadersOf } from '../../../../subgraphs/affairs/loaders.ts';
import { migrations } from '../../../../subgraphs/affairs/migrations.ts';
import { type Issuing, receiptIssuer } from '../../../../subgraphs/affairs/proof/issue-receipt.ts';
import { blindedHash } from '../../../../subgraphs/affairs/receipt/blinded-hash.ts';
import { canonicalJson } from '../../../../subgraphs/affairs/receipt/canonical-json.ts';
import { openKeys } from '../../../../subgraphs/affairs/receipt/keys/open-keys.ts';
import type { Receipt } from '../../../../subgraphs/affairs/receipt/receipt.ts';
import { verifyText } from '../../../../subgraphs/affairs/receipt/verify-text.ts';
import { type Database, openDatabase } from '../../../../subgraphs/kit/database.ts';
import { aMaterial } from '../../../support/proof/a-material.ts';
import { aMatter } from '../../../support/proof/a-matter.ts';
import { aSource } from '../../../support/proof/a-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'mianti-issue-'));
const keySettings = { folder: join(folder, 'keys'), isSynthetic: true, algorithm: 'EdDSA' } as const;
let database: Database;
beforeAll(async () => {
  database = await openDatabase({ file: join(folder, 'a.sqlite'), entities: Object.values(entities), migrations });
});
afterAll(async () => {
  await database.stop();
  rmSync(folder, { recursive: true });
});

const issuing = (changes: Partial<Issuing> = {}, isSynthetic = true, material: Material = aMaterial()): Issuing => {
  const records = [{ rows: [], source: aSource({ isSynthetic }) }];
  return {
    matter: aMatter(),
    applicant: '31010719860915961X',
    variables: { applicant: '31010719860915961X' },
    bring: new Set(['图纸']),
    run: {
      at: new Date().toISOString(),
      answer: { data: {}, errors: [] },
      operation: { name: 'TestMatter', text: '{ a }' },
      materials: [{ material, evidence: { __typename: 'SharedEvidence', records } }],
    },
    representative: null,
    requestRecordedAt: null,
    isSynthetic: true,
    ...changes,
  };
};

describe('the receipt of a proof', () => {
  test('is signed, verifies, and is on disk before it is answered', async () => {
    const keys = await openKeys(keySettings);
    const row = await receiptIssuer(database, keys)(issuing());
    expect(await loadersOf(database).receipt(row.id)).toEqual(expect.objectContaining(row));
    const keySet = await keys.keySet();
    expect(await verifyText(Buffer.from(row.document), keySet, new Date())).toMatchObject({ state: 'VALID' });
  });

  test('bears neither the applicant’s number nor a representative’s', async () => {
    const representative = { idNumber: '310105195807079622', capacity: 'SPOUSE' } as const;
    const row = await receiptIssuer(database, await openKeys(keySettings))(issuing({ representative }));
    expect(row).toMatchObject({ representative: '310105195807079622', capacity: 'SPOUSE' });
    for (const number of ['31010719860915961X', '310105195807079622']) expect(row.document).not.toContain(number);
    expect(row.document).toContain('"caller":"UNIDENTIFIED, as SPOUSE of the applicant"');
    expect(row.document).toContain('"applicant":"310***********961X"');
  });

  test('keeps the key of its blinded hashes beside it, another for each receipt, and never in it', async () => {
    const issue = receiptIssuer(database, await openKeys(keySettings));
    const [one, two] = [await issue(issuing()), await issue(issuing())];
    expect(one.blindingKey).not.toBe(two.blindingKey);
    for (const { blindingKey, document, variables } of [one, two]) {
      const key = Buffer.from(blindingKey, 'base64url');
      expect(key).toHaveLength(32);
      expect(document).not.toContain(blindingKey);
      const { head } = JSON.parse(document) as Receipt;
      expect(head.request.variablesHash).toBe(blindedHash(key, canonicalJson(JSON.parse(variables))));
    }
  });

  test('is never the same number twice, even within a millisecond', async () => {
    const issue = receiptIssuer(database, await openKeys(keySettings));
    const { run } = issuing();
    const rows = await Promise.all(Array.from({ length: 20 }, () => issue(issuing({ run }))));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(20);
  });

  test('is not made over records that are marked otherwise than affairs’ own database is', async () => {
    const issue = receiptIssuer(database, await openKeys(keySettings));
    await expect(issue(issuing({}, false))).rejects.toThrow(/for synthetic records, and POPULATION answered with real/);
    await expect(issue(issuing({ isSynthetic: false }))).rejects.toThrow(/for real records, and POPULATION/);
  });
});
