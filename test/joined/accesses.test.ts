import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openAccessReader } from '../../command/open-access-reader.ts';
import { readMatters } from '../../command/open-affairs.ts';
import { paths } from '../../command/paths.ts';
import type { Principal } from '../../gateway/access/principal.ts';
import { audited } from '../../gateway/audit/audited.ts';
import { type Audit, openAudit } from '../../gateway/audit/open-audit.ts';
import { openLog } from '../../gateway/log.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type AffairsCity, openAffairsCity } from '../support/affairs-city.ts';
import { type LogFolder, logFolder } from '../support/audit/log-folder.ts';
import { someClassification } from '../support/audit/some-classification.ts';
import { openCityPolicy } from '../support/policy/open-city-policy.ts';

const idNumber = persona('founder').ids.idNumber ?? '';
const herself: Principal = { kind: 'CITIZEN', subject: 'sub-1', idNumber };
const officer: Principal = {
  kind: 'OFFICER',
  subject: 'officer-7',
  agency: '市规划资源局',
  jurisdiction: '310000',
  matters: 'ALL',
};

interface AccessPage {
  readonly nodes: readonly {
    readonly by: string;
    readonly matterName: string | null;
    readonly fields: readonly { readonly label: string }[];
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
  readonly withheldCount: number;
}

describe('the accesses to a person’s data', () => {
  let log: LogFolder;
  let audit: Audit;
  let town: AffairsCity;
  beforeAll(async () => {
    log = logFolder();
    const { folder: data, file, keyFolder } = log;
    const [silent, matters] = [
      openLog('silent'),
      readMatters({ matters: paths.matters, supergraph: paths.supergraph }),
    ];
    const classify = someClassification;
    const purposeAt = (code: string, day: string) => matters.at(code, day) as never;
    audit = await openAudit({
      file,
      keyFolder,
      algorithm: 'sha256',
      mode: 'durable',
      classify,
      purposeAt,
      log: silent,
    });
    const accesses = await openAccessReader(matters, { data, supergraph: paths.supergraph });
    town = await openAffairsCity({ accesses, guard: audited(audit, silent) });
  });
  afterAll(async () => {
    await town.stop();
    await audit.stop();
    log.remove();
  });

  const ask = (query: string, principal: Principal, purpose?: string) =>
    town.gateway.within(
      { query, operationName: undefined as never, variables: {} },
      { requestId: 'r', principal, purpose },
    );
  const accessesTo = async (principal: Principal, given = '') => {
    const query = `{ person(idNumber: "${idNumber}") { accesses${given} { totalCount withheldCount pageInfo { hasNextPage endCursor }
      nodes { by matter matterName basis law registries outcome fields { field label title } } } } }`;
    const { data, errors } = await ask(query, principal);
    const person = data?.person as { readonly accesses: AccessPage | null } | undefined;
    return { page: person?.accesses ?? null, errors };
  };

  test('are told to the person: who, for which matter, by which law, and what, in words', async () => {
    await ask(`{ person(idNumber: "${idNumber}") { maritalStatus } }`, officer, 'home-transfer');
    const { page, errors } = await accessesTo(herself);
    expect(errors).toEqual([]);
    expect(page).toMatchObject({
      totalCount: 1,
      withheldCount: 0,
      nodes: [
        {
          by: '市规划资源局',
          matter: 'home-transfer',
          matterName: expect.stringMatching(/[\u4e00-\u9fff]/),
          law: expect.stringMatching(/[\u4e00-\u9fff]/),
          registries: ['POPULATION'],
          outcome: 'COMPLETE',
          fields: [{ field: 'Person.maritalStatus', label: expect.stringMatching(/^自然人·/) }],
        },
      ],
    });
  });

  test('count the reading of the log itself', async () => {
    const before = (await accessesTo(herself)).page;
    const after = (await accessesTo(herself)).page;
    expect(after?.totalCount).toBe((before?.totalCount ?? 0) + 1);
    expect(after?.nodes[0]).toMatchObject({ by: '本人' });
    expect(after?.nodes[0]?.fields.map(({ label }) => label)).toContain('自然人·数据访问记录');
  });

  test('are told to nobody else, and that somebody tried is on record', async () => {
    const before = (await accessesTo(herself)).page?.totalCount ?? 0;
    for (const principal of [officer, { ...herself, idNumber: persona('restaurant-owner').ids.idNumber ?? '' }]) {
      const { page, errors } = await accessesTo(principal);
      expect([page, errors.map(({ extensions }) => extensions?.code)]).toEqual([null, ['FORBIDDEN']]);
    }
    // Hers that counted before, and the two.
    expect((await accessesTo(herself)).page?.totalCount).toBe(before + 3);
  });

  test('that concern the estate of another are withheld, and their number is told', async () => {
    await ask(`{ person(idNumber: "${idNumber}") { name } }`, officer, 'after-death');
    const { page } = await accessesTo(herself, '(first: 100)');
    expect(page?.withheldCount).toBe(1);
    expect(JSON.stringify(page)).not.toContain('after-death');
  });

  test('come in pages', async () => {
    const { page } = await accessesTo(herself, '(first: 2)');
    expect([page?.nodes.length, page?.pageInfo.hasNextPage]).toEqual([2, true]);
    const next = (await accessesTo(herself, `(first: 2, after: "${page?.pageInfo.endCursor}")`)).page;
    expect(next?.nodes.length).toBe(2);
    expect((await accessesTo(herself, '(first: 0)')).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('are not known, which is an error and no empty list, where the log is kept elsewhere', async () => {
    const apart = await openAffairsCity();
    const query = `{ person(idNumber: "${idNumber}") { accesses { totalCount } } }`;
    const context = { requestId: 'r', principal: herself };
    const { data, errors } = await apart.gateway.within(
      { query, operationName: undefined as never, variables: {} },
      context,
    );
    await apart.stop();
    expect(data).toEqual({ person: { accesses: null } });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['REGISTRY_UNAVAILABLE']);
  });
});

describe('the policy on the accesses to a person’s data', () => {
  const query = `{ person(idNumber: "${idNumber}") { accesses { withheldCount nodes { by fields { label } } } } }`;

  test('lets the person ask without a matter, and nobody else with one', async () => {
    const { decide, stop } = await openCityPolicy();
    const isAdmitted = (principal: Principal, matter?: string) =>
      'grant' in decide({ query, principal, ...(matter === undefined ? {} : { matter }) });
    const another = { ...herself, idNumber: persona('restaurant-owner').ids.idNumber ?? '' };
    expect([isAdmitted(herself), isAdmitted(another), isAdmitted(officer, 'home-transfer')]).toEqual([
      true,
      false,
      false,
    ]);
    await stop();
  });
});
