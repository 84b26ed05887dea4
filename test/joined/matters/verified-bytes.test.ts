import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openLog } from '../../../gateway/log.ts';
import { type AffairsCity, openAffairsCity } from '../../support/affairs-city.ts';
import { lines } from '../../support/lines.ts';
import { matterOf } from '../../support/matters/bare-answer.ts';
import { cast } from '../../support/matters/cast.ts';
import { heldValues, isKnownField } from '../../support/matters/held-values.ts';
import { caseName, type MatterCase } from '../../support/matters/matter-case.ts';
import { personFacts } from '../../support/matters/person-facts.ts';
import { plantSale } from '../../support/matters/plant-sale.ts';
import { type Proven, proveCase } from '../../support/matters/prove-case.ts';
import { matterCases } from './cases.ts';

const written = lines();
let city: AffairsCity;
let cases: readonly MatterCase[];

beforeAll(async () => {
  city = await openAffairsCity({ log: openLog('debug', written.stream) });
  const all = await matterCases(city.city);
  // By a name that is no match nothing else is looked up: what else is claimed is verified under the right name.
  cases = [...all.map(claimsOfAStranger), ...all.map(otherClaims), ...(await againstSomething())];
});

afterAll(() => city.stop());

describe('what is verified', () => {
  test('has a value on record for every field that verifies one, so that the search below is for something', async () => {
    for (const one of cases)
      for (const field of verifiedFields(one)) expect([field, isKnownField(field)]).toEqual([field, true]);
    const found = await Promise.all(
      cases.map(async (one) => (await secretsOf(one, await proveCase(city.gateway, one))).length),
    );
    expect(found.reduce((sum, count) => sum + count)).toBeGreaterThan(50);
  });

  test('stays with its owner: no answer, receipt, log, metric or database of affairs has a byte of it', async () => {
    const secrets: (readonly [string, string])[] = [];
    const shown: string[] = [];
    for (const one of cases) {
      const proof = await proveCase(city.gateway, one);
      shown.push(byRight(one, proof));
      for (const secret of await secretsOf(one, proof)) {
        secrets.push([caseName(one), secret]);
        expect([caseName(one), secret, JSON.stringify(proof).includes(secret)]).toEqual([caseName(one), secret, false]);
        expect([caseName(one), secret, proof.receipt.document.includes(secret)]).toEqual([
          caseName(one),
          secret,
          false,
        ]);
      }
      for (const { evidence } of proof.materials) {
        if (evidence.__typename !== 'VerifiedEvidence') continue;
        expect(Object.keys(evidence).toSorted()).toEqual(['__typename', 'isMatch', 'sources', 'verifiedAt']);
      }
    }
    const log = written.text();
    expect(log).toContain('answered');
    const metrics = await (await fetch(`${city.gateway.url}/metrics`)).text();
    expect(metrics).toContain('mianti_registry_call_seconds');
    for (const [name, secret] of secrets) {
      expect([name, secret, log.includes(secret), metrics.includes(secret)]).toEqual([name, secret, false, false]);
    }
    const files = ['affairs.sqlite', 'affairs.sqlite-wal'].map((file) => readFileSync(join(city.city.folder, file)));
    const bytes = Buffer.concat(files);
    expect(bytes.includes('pension-claim')).toBe(true);
    // All receipts lie in one file: what one of them shows by right is no secret there.
    const nowhere = secrets.filter(([, secret]) => !shown.some((text) => text.includes(secret)));
    expect(nowhere.length).toBeGreaterThan(40);
    for (const [name, secret] of nowhere) expect([name, secret, bytes.includes(secret)]).toEqual([name, secret, false]);
  });
});

/** Whoever claims something else than the register holds gets "no match": what the register holds must not follow from it. */
function claimsOfAStranger(one: MatterCase): MatterCase {
  const claims = Object.fromEntries(
    Object.entries(one.inputs).map(([name, value]) => [name, /^name$|Name$/.test(name) ? '查无此' : value]),
  );
  return otherClaims({ ...one, inputs: claims });
}

/** The same of what is not a name. */
function otherClaims(one: MatterCase): MatterCase {
  const claims = Object.fromEntries(
    Object.entries(one.inputs).map(([name, value]) => {
      if (name === 'account') return [name, '9900000000000000000'];
      return [name, name === 'birthDate' ? '1961-01-01' : value];
    }),
  );
  return { ...one, inputs: claims };
}

/** Matters that something stands against: a refusal says what kind of record, and nothing of the record. */
async function againstSomething(): Promise<readonly MatterCase[]> {
  const seized = cast('seized-and-mortgaged');
  const bride = cast('couple-to-marry').other('bride');
  const buyer = cast('home-buyer').idNumber;
  const groom = cast('newlyweds').idNumber;
  const nameOf = async (idNumber: string) => (await personFacts(city.city, idNumber)).name;
  const names = { buyerName: await nameOf(buyer), sellerName: await nameOf(seized.idNumber) };
  await plantSale(city.city, { unit: seized.unitCode, seller: seized.idNumber, buyer });
  return [
    {
      matter: 'home-transfer',
      persona: 'seized-and-mortgaged',
      applicant: buyer,
      inputs: { ...names, seller: seized.idNumber, unit: seized.unitCode },
    },
    {
      matter: 'marriage-registration',
      persona: 'newlyweds',
      applicant: groom,
      inputs: { groomName: await nameOf(groom), bride, brideName: await nameOf(bride) },
    },
  ];
}

/** The fields that verify a value in a case: of its papers that are asked for, those that have to be there or be true. */
function verifiedFields(one: MatterCase): readonly string[] {
  const { materials } = matterOf(city, one);
  const asked = materials.filter(({ way, when }) => way === 'VERIFIED' && (when === null || one.inputs[when] === true));
  const fields = asked.flatMap(({ replacements }) =>
    replacements
      .filter(({ expect: wanted, field }) => wanted !== 'NONE' || field === 'seizures' || field === 'marriage')
      .map(({ type, field }) => `${type}.${field}`),
  );
  return [...new Set(fields)];
}

const numbersOf = ({ applicant, inputs }: MatterCase) => [
  applicant,
  ...Object.values(inputs).flatMap((value) => (typeof value === 'boolean' ? [] : value)),
];

/** What the registries hold, but for what was handed in and for what another paper of the case shows by right. */
async function secretsOf(one: MatterCase, proof: Proven): Promise<readonly string[]> {
  const held = await heldValues(city.city, verifiedFields(one), numbersOf(one));
  const open = byRight(one, proof);
  return held.filter((secret) => !open.includes(secret));
}

/** What was handed in, and what papers that are shared or reused show. */
function byRight(one: MatterCase, { materials }: Proven): string {
  const records = materials.flatMap(({ evidence }) => ('records' in evidence ? evidence.records : []));
  return JSON.stringify([numbersOf(one), records, records.flatMap(({ rows }) => rows.map(({ value }) => value))]);
}
