import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accessLogPlaces } from '../../command/access-log-places.ts';
import { demonstrationPersonas } from '../../command/demonstration/demonstration-personas.ts';
import { examples, proofExamples } from '../../command/examples.ts';
import { limitOptions } from '../../command/limit-options.ts';
import type { LimitSettings } from '../../command/limit-settings.ts';
import { type Access, openAccess } from '../../command/open-access.ts';
import { readMatters } from '../../command/open-affairs.ts';
import { paths } from '../../command/paths.ts';
import type { Principal } from '../../gateway/access/principal.ts';
import { verifyLog } from '../../gateway/audit/store/verify-log.ts';
import { openLog } from '../../gateway/log.ts';
import { type AffairsCity, openAffairsCity } from '../support/affairs-city.ts';

const limits = Object.fromEntries(
  Object.entries(limitOptions).map(([name, option]) => [name, option().defaultValue]),
) as unknown as LimitSettings;

const stranger: Principal = { kind: 'STRANGER' };
const data = mkdtempSync(join(tmpdir(), 'mianti-access-'));
const ready = [...examples(), ...proofExamples()].map((one) => [one.title, one] as const);

describe('access as a city runs it', () => {
  let access: Access;
  let town: AffairsCity;
  beforeAll(async () => {
    const { matters, supergraph } = paths;
    const settings = { ...limits, data, supergraph, accessLog: 'durable', accessHash: 'sha256' } as const;
    access = await openAccess(settings, { catalogue: readMatters({ matters, supergraph }), log: openLog('silent') });
    town = await openAffairsCity({ guard: access.guard });
  });
  afterAll(async () => {
    await town.stop();
    rmSync(data, { recursive: true });
  });

  const ask = (query: string, variables: Record<string, unknown>, persona?: string, purpose?: string) => {
    const operationName = /^query (\w+)/m.exec(query)?.[1] ?? '';
    // As over HTTP: who sends no token is a stranger.
    const principal = demonstrationPersonas.find(({ id }) => id === persona)?.principal ?? stranger;
    return town.gateway.within({ query, operationName, variables }, { requestId: 'r', principal, purpose });
  };

  test.each(ready)('%s: the ready query is allowed to its persona, for its matter', async (_title, one) => {
    const { data: answer, errors } = await ask(one.query, JSON.parse(one.variables), one.persona, one.matter);
    expect(errors).toEqual([]);
    expect(answer).not.toBeNull();
  });

  test.each(ready.filter(([, { persona }]) => persona !== undefined))(
    '%s: a stranger is refused it, and no registry is asked',
    async (_title, { query, variables, matter }) => {
      const before = town.city.statements();
      const { data: answer, errors } = await ask(query, JSON.parse(variables), undefined, matter);
      expect([answer, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ['PURPOSE_REQUIRED']]);
      expect(town.city.statements()).toBe(before);
    },
  );

  test('each access is on record, what is public is not, and the log is whole', async () => {
    const counted = async () => {
      const verdict = await verifyLog(accessLogPlaces({ data }), 1_095, new Date());
      return verdict.isWhole ? verdict.count : verdict.reason;
    };
    const before = await counted();
    expect(before).toBeGreaterThan(ready.length);
    await ask('query Free { enterprises(first: 1) { nodes { name status } } }', {});
    expect(await counted()).toBe(before);
    const [own] = examples();
    await ask(own?.query ?? '', JSON.parse(own?.variables ?? '{}'), own?.persona);
    expect(await counted()).toBe(Number(before) + 1);
    await access.stop();
  });
});
