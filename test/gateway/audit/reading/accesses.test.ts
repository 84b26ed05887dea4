import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openSubjectKeys } from '../../../../gateway/audit/keys/subject-keys.ts';
import { type AccessesOf, openAccesses } from '../../../../gateway/audit/reading/accesses.ts';
import type { DisclosureRule } from '../../../../gateway/audit/reading/disclosure.ts';
import { accessRecord, entryOf } from '../../../support/audit/access-records.ts';
import { type LogFolder, logFolder } from '../../../support/audit/log-folder.ts';

const person = 'Person:310101197001011232';
const rules: readonly DisclosureRule[] = [
  { matter: 'after-death', class: 'NEVER', reason: 'it is about the will of another' },
  { agency: '市监察委员会', class: 'AFTER', days: 180, reason: 'an investigation' },
];
const page = { first: 10, today: '2026-11-24' };

describe('who looked at a person’s data', () => {
  let log: LogFolder;
  let accessesOf: AccessesOf;
  let hash: string;
  beforeEach(async () => {
    log = logFolder();
    const { file, keyFolder } = log;
    hash = (await openSubjectKeys(keyFolder)).hashOf(person);
    accessesOf = await openAccesses({
      file,
      keyFolder,
      rules,
      labelOf: (field) => ({ field, label: `标签 ${field}`, title: field }),
      matterName: (code) => (code === 'home-transfer' ? '不动产转移登记' : null),
    });
  });
  afterEach(() => log.remove());
  const write = (...changes: readonly Parameters<typeof accessRecord>[0][]) =>
    log.write(changes.map((each) => entryOf(accessRecord({ subjects: [hash], ...each }))));

  test('is told with the agency, the matter by name and the fields by label', async () => {
    await write({ fields: ['Person.name'] });
    expect(accessesOf(person, page)).toEqual({
      accesses: [
        {
          sequence: 1,
          at: '2026-11-24T02:00:00.000Z',
          by: '市规划资源局',
          matter: 'home-transfer',
          matterName: '不动产转移登记',
          caseNumber: 'C-1',
          basis: 'STATUTORY_DUTY',
          law: '不动产登记暂行条例',
          fields: [{ field: 'Person.name', label: '标签 Person.name', title: 'Person.name' }],
          registries: ['population'],
          outcome: 'COMPLETE',
        },
      ],
      hasNextPage: false,
      totalCount: 1,
      withheldCount: 0,
    });
  });

  test('is 本人 where they looked themselves, and others by kind', async () => {
    const who = { kind: 'CITIZEN', subject: 'x', agency: null, person: hash };
    await write({ who }, { who: { ...who, person: 'another' } });
    expect(accessesOf(person, page).accesses.map(({ by }) => by)).toEqual(['其他个人', '本人']);
  });

  test('is none where nobody looked, or there is no log yet', async () => {
    const nobody = { accesses: [], hasNextPage: false, totalCount: 0, withheldCount: 0 };
    expect(accessesOf(person, page)).toEqual(nobody);
    await write({ subjects: ['somebody else'] });
    expect(accessesOf(person, page)).toEqual(nobody);
  });

  test('is withheld where it is about another, and counted', async () => {
    await write({}, { matter: 'after-death' });
    const { accesses, totalCount, withheldCount } = accessesOf(person, page);
    expect([accesses.map(({ matter }) => matter), totalCount, withheldCount]).toEqual([['home-transfer'], 1, 1]);
    expect(accessesOf(person, { ...page, today: '2099-01-01' }).withheldCount).toBe(1);
  });

  test('is told of what they did themselves, whatever it was for', async () => {
    await write({ matter: 'after-death', who: { kind: 'CITIZEN', subject: 'x', agency: null, person: hash } });
    expect(accessesOf(person, page)).toMatchObject({ totalCount: 1, withheldCount: 0 });
  });

  test('is withheld until its day, and told from then on', async () => {
    await write({ who: { kind: 'OFFICER', subject: 'o', agency: '市监察委员会', person: null } });
    expect(accessesOf(person, { ...page, today: '2027-05-22' })).toMatchObject({ totalCount: 0, withheldCount: 1 });
    expect(accessesOf(person, { ...page, today: '2027-05-23' })).toMatchObject({ totalCount: 1, withheldCount: 0 });
  });

  test('comes newest first, in pages that lose and repeat nothing, whatever is withheld between them', async () => {
    const matters = Array.from({ length: 9 }, (_, index) => ({
      matter: index % 3 === 0 ? 'after-death' : `m${index}`,
    }));
    await write(...matters);
    const first = accessesOf(person, { ...page, first: 4 });
    const last = first.accesses.at(-1)?.sequence;
    const second = accessesOf(person, { ...page, first: 4, after: last });
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    const told = [...first.accesses, ...second.accesses].map(({ matter }) => matter);
    expect(told).toEqual(['m8', 'm7', 'm5', 'm4', 'm2', 'm1']);
  });
});
