import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openAffairs, readMatters } from '../../command/open-affairs.ts';
import { paths } from '../../command/paths.ts';
import { prepareAffairs } from '../../command/prepare-affairs.ts';
import { Refusal } from '../../command/refusal.ts';
import { scriptedGateway } from '../support/proof/scripted-gateway.ts';
import { silentLog } from '../support/silent-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'mianti-open-affairs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { matters, supergraph } = paths;

describe('affairs when it opens', () => {
  test('reads the matters of the city, and refuses a folder or a file that is not as it should be', () => {
    expect(readMatters({ matters, supergraph }).versions().length).toBeGreaterThan(15);
    expect(() => readMatters({ matters: join(folder, 'none'), supergraph })).toThrow(Refusal);
    writeFileSync(join(folder, 'wrong.graphql'), 'query A { nobody }');
    expect(() => readMatters({ matters: folder, supergraph })).toThrow(/cannot be used: .*wrong\.graphql/s);
  });

  test('is refused in a sentence where no key may sign for real records, and where it has no database', async () => {
    const parts = { catalogue: readMatters({ matters, supergraph }), ask: scriptedGateway({}).ask };
    const settings = {
      data: folder,
      supergraph,
      matters,
      keyFolder: join(folder, 'keys'),
      signature: 'EdDSA',
    } as const;
    await prepareAffairs(folder);
    await expect(openAffairs(parts, settings, silentLog)).rejects.toThrow(Refusal);
    await expect(openAffairs(parts, settings, silentLog)).rejects.toThrow(/no key signs in/);
  });
});
