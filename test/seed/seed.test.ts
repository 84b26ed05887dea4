import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { registries } from '../../command/registries.ts';
import { personas } from '../../seed/personas/personas.ts';
import { seedRegistries } from '../../seed/seed.ts';
import { SeedRefused } from '../../seed/seed-refused.ts';
import { openSeeded, type Seeded } from '../support/seeded.ts';

/** One digest of every row of every table of a registry, in the order in which they were written. */
async function digestOf(seeded: Seeded, registry: string): Promise<string> {
  const tables = await seeded.all(`select name from ${registry}.sqlite_master where type = 'table' order by name`);
  const digest = createHash('sha256');
  for (const { name } of tables) {
    // The search indexes are made from the other tables by SQLite itself; the migrations carry the time of the run.
    if (/_(box|text_index)|^sqlite_|^migration$/.test(String(name))) continue;
    for (const row of await seeded.all(`select * from ${registry}.\`${name}\` order by rowid`))
      digest.update(JSON.stringify(row));
  }
  return digest.digest('hex');
}

const digestsOf = async (seeded: Seeded) => {
  const digests: string[] = [];
  for (const { name } of registries) digests.push(await digestOf(seeded, name));
  return digests;
};

describe('a seed', () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await openSeeded(1, 'S');
  });
  afterAll(() => seeded.stop());

  test('writes the very same rows each time', async () => {
    const again = await openSeeded(1, 'S');
    expect(await digestsOf(again)).toEqual(await digestsOf(seeded));
    await again.stop();
  });

  test('with another number has other rows and the same personas', async () => {
    const [one, other] = [await openSeeded(3, 'XS'), await openSeeded(4, 'XS')];
    const [these, those] = [await digestsOf(one), await digestsOf(other)];
    these.forEach((digest, index) => {
      expect(digest).not.toBe(those[index]);
    });
    const numbers = personas.flatMap(({ ids }) => (ids.idNumber ? [`'${ids.idNumber}'`] : [])).join();
    for (const sql of [
      `select * from population.person where id_number in (${numbers}) order by 1`,
      `select * from population.contribution where person in (${numbers}) order by 1`,
      `select * from population.labor_contract where person in (${numbers}) order by 1`,
      `select * from population.taxed_run where person in (${numbers}) order by 1`,
      `select * from population.insurance_transfer where person in (${numbers}) order by 1`,
      `select * from population.housing_loan where person in (${numbers}) order by 1`,
      `select * from population.academic_credential where person in (${numbers}) order by 1`,
      `select * from population.student_record where person in (${numbers}) order by 1`,
      `select * from population.vaccination_record where person in (${numbers}) order by 1`,
      `select * from population.social_security_card where person in (${numbers}) order by 1`,
      `select * from population.violation_record where person in (${numbers}) order by 1`,
      `select * from license.license where holder_key in (${numbers}) order by identifier`,
      `select unit_code, holder_person, share from spatial.right_holder where holder_person in (${numbers}) order by 1`,
      `select * from enterprise.enterprise where uscc like '__%MB000%' order by uscc`,
    ]) {
      const rows = (await one.all(sql)).map(withoutNumber);
      expect(rows.length).toBeGreaterThan(0);
      expect((await other.all(sql)).map(withoutNumber)).toEqual(rows);
    }
    await Promise.all([one.stop(), other.stop()]);
  });

  test('of size S has exactly the people, enterprises and licenses it promises, and says that they are made up', async () => {
    // Those who joined the fixed world later stand beside what a size promises.
    const newcomers = { people: 9, enterprises: 4, units: 1 };
    expect(await seeded.one('select count(*) from population.person')).toBe(2_500 + newcomers.people);
    expect(await seeded.one('select count(*) from enterprise.enterprise')).toBe(300 + newcomers.enterprises);
    expect(await seeded.one("select count(*) from spatial.real_estate_unit where status = 'CURRENT'")).toBe(
      1_000 + newcomers.units,
    );
    expect(await seeded.one('select count(*) from license.license')).toBe(20_000);
    expect(await seeded.one('select count(distinct type_code) from license.license')).toBeGreaterThanOrEqual(25);
    for (const { name } of registries) {
      const facts = await seeded.all(`select name, value from ${name}.registry_fact order by name`);
      expect(Object.fromEntries(facts.map((fact) => [fact.name, fact.value]))).toEqual({
        synthetic: 'true',
        seed: '1',
        size: 'S',
        generatorVersion: expect.any(String),
        complete: 'true',
      });
    }
  });
});

describe('a folder to seed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mianti-seed-'));
  });
  afterEach(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true });
  });
  const two = registries.filter(({ name }) => name === 'population' || name === 'spatial');
  const seed = (number: number) => seedRegistries({ folder, seed: number, size: 'XS', definitions: two });

  test('that has this very seed is left as it is', async () => {
    const first = await seed(1);
    const before = readFileSync(join(folder, 'spatial.sqlite'));
    const second = await seed(1);
    expect([first.wasThere, second.wasThere, second.rows]).toEqual([false, true, 0]);
    expect(readFileSync(join(folder, 'spatial.sqlite')).equals(before)).toBe(true);
  });

  test('that has another seed is refused, and nothing in it changes', async () => {
    await seed(1);
    const before = readFileSync(join(folder, 'spatial.sqlite'));
    await expect(seed(2)).rejects.toThrow(/population\.sqlite holds something else than seed 2, size XS/);
    expect(readFileSync(join(folder, 'spatial.sqlite')).equals(before)).toBe(true);
  });

  test('that has a file of somebody else under the name is refused', async () => {
    writeFileSync(join(folder, 'spatial.sqlite'), 'my thesis');
    await expect(seed(1)).rejects.toThrow(SeedRefused);
    expect(readFileSync(join(folder, 'spatial.sqlite'), 'utf8')).toBe('my thesis');
    expect(readdirSync(folder)).toEqual(['spatial.sqlite']);
  });

  test('that a killed seed left half-written is cleaned and seeded', async () => {
    for (const name of ['population.sqlite.part', 'spatial.sqlite.part', 'spatial.sqlite.part-wal']) {
      writeFileSync(join(folder, name), 'half a database');
    }
    const { wasThere } = await seed(1);
    expect(wasThere).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['population.sqlite', 'spatial.sqlite']);
  });

  test('that a seed was killed in while it named its files is completed', async () => {
    await seed(1);
    const before = readFileSync(join(folder, 'population.sqlite'));
    rmSync(join(folder, 'spatial.sqlite'));
    await seed(1);
    expect(readFileSync(join(folder, 'population.sqlite')).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'spatial.sqlite'))).toBe(true);
  });

  test('that cannot be made is refused with its name in one line', async () => {
    writeFileSync(join(folder, 'file'), '');
    const under = join(folder, 'file', 'data');
    const attempt = seedRegistries({ folder: under, seed: 1, size: 'XS', definitions: registries });
    await expect(attempt).rejects.toThrow(`cannot write in the folder ${under} (ENOTDIR)`);
  });

  test('that is read-only is refused in one line', async () => {
    // For the administrator only a folder of the kernel's is read-only.
    const isAdministrator = process.getuid?.() === 0;
    const readOnly = isAdministrator ? '/sys/mianti' : folder;
    if (!isAdministrator) chmodSync(folder, 0o555);
    const attempt = seedRegistries({ folder: readOnly, seed: 1, size: 'XS', definitions: registries });
    await expect(attempt).rejects.toThrow(/^cannot write in the folder \S+ \((EACCES|EPERM|EROFS)\)$/);
  });

  test('under which the system makes nothing is refused at once', async () => {
    const attempt = seedRegistries({ folder: '/proc/mianti', seed: 1, size: 'XS', definitions: registries });
    await expect(attempt).rejects.toThrow(/^cannot write in the folder \/proc\/mianti \(E[A-Z]+\)$/);
  });

  test('takes one seed at a time: a second is refused in one line, and the first is whole', async () => {
    const first = seed(1);
    await expect(seed(1)).rejects.toThrow(`another seed is writing in the folder ${folder}: wait until it has ended`);
    expect((await first).wasThere).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['population.sqlite', 'spatial.sqlite']);
    expect((await seed(1)).wasThere).toBe(true);
  });

  test('is not seeded with a number that is none', async () => {
    await expect(seed(1.5)).rejects.toThrow('the seed is 1.5, expected a whole number');
  });
});

/** Rows are numbered as they are written: who was written before is another seed's. */
const withoutNumber = ({ id: _id, ...row }: Readonly<Record<string, unknown>>) => row;
