import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { paths } from '../../../command/paths.ts';
import { matterSchema } from '../../../matters/matter-schema.ts';
import { evaluateReplacement } from '../../../subgraphs/affairs/proof/evaluate-replacement.ts';
import type { Evidence } from '../../../subgraphs/affairs/proof/evidence.ts';
import { type AffairsCity, openAffairsCity } from '../../support/affairs-city.ts';
import { bareAnswer, matterOf } from '../../support/matters/bare-answer.ts';
import { type Breakable, breakable } from '../../support/matters/breakable.ts';
import { caseName } from '../../support/matters/matter-case.ts';
import { type ProvenCase, proveAll } from '../../support/matters/prove-all.ts';
import { proveCase } from '../../support/matters/prove-case.ts';
import { restsOn } from '../../support/matters/rests-on.ts';
import { matterCases } from './cases.ts';

let city: AffairsCity;
let sources: Breakable;
let whole: readonly ProvenCase[];
const schema = matterSchema(readFileSync(paths.supergraph, 'utf8'));

beforeAll(async () => {
  sources = breakable();
  city = await openAffairsCity({ between: sources.between });
  // In their order: what reuses an earlier step finds its receipt.
  whole = await proveAll(city, await matterCases(city.city));
});

afterAll(() => city.stop());

describe.each(['population', 'enterprise', 'spatial', 'license'])('with the %s registry down', (registry) => {
  beforeAll(() => sources.down(registry));
  afterAll(() => sources.down(null));

  test('exactly the papers that rest on it are unavailable, and all others are as they were', async () => {
    for (const { one, proof } of whole) {
      sources.down(null);
      const touched = await touchedPapers({ one, proof }, registry);
      sources.down(registry);
      const broken = await proveCase(city.gateway, one);
      const now = broken.materials.map(({ material: { name }, evidence }) => told(name, evidence));
      const expected = proof.materials.map(({ material: { name }, evidence }) =>
        touched.has(name)
          ? `${name}: Unavailable ${registry.toUpperCase()} REGISTRY_UNAVAILABLE`
          : told(name, evidence),
      );
      expect({ case: caseName(one), papers: now }).toEqual({ case: caseName(one), papers: expected });
      expect(broken.papersUnknown).toBe(touched.size);
      expect(broken.papersLeft).toBe(proof.papersLeft);
      expect(broken.departmentsSpared.length).toBeLessThanOrEqual(proof.departmentsSpared.length);
    }
  });
});

test('each registry, when it is down, takes some papers of some matters and spares those of others', async () => {
  for (const registry of ['population', 'enterprise', 'spatial', 'license']) {
    const counts = await Promise.all(whole.map(async (one) => (await touchedPapers(one, registry)).size));
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBe(0);
  }
});

/** Names of the papers that cannot be told without a registry, by the matter's list and what it answered. */
async function touchedPapers({ one, proof }: ProvenCase, registry: string): Promise<ReadonlySet<string>> {
  const matter = matterOf(city, one);
  const answer = await bareAnswer(city, one);
  const rests = restsOn(matter, schema, answer.data);
  const asked = new Set(proof.materials.map(({ material }) => material.name));
  const touched = matter.materials.filter(({ name, needs, replacements }) => {
    if (!asked.has(name) || replacements.length === 0) return false;
    const isTouched = replacements.some((replacement) => rests(replacement, registry));
    // Where one of several is enough, one that holds without the registry is enough still.
    const holds = replacements.some(
      (one) => evaluateReplacement(one, answer).outcome === 'HELD' && !rests(one, registry),
    );
    return isTouched && !(needs === 'ANY' && holds);
  });
  return new Set(touched.map(({ name }) => name));
}

/** Evidence in a line, without the moment at which it was asked for, and the number of an earlier step's latest receipt. */
function told(name: string, evidence: Evidence): string {
  if (evidence.__typename === 'Unavailable')
    return `${name}: Unavailable ${evidence.registries.join(', ')} ${evidence.code}`;
  const { searchedAt, verifiedAt, receiptId, ...rest } = evidence as Record<string, unknown>;
  return `${name}: ${JSON.stringify(rest)}`;
}
