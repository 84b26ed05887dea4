import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readMatters } from '../../../../command/open-affairs.ts';
import { paths } from '../../../../command/paths.ts';
import type { Principal } from '../../../../gateway/access/principal.ts';
import { random as randomOf } from '../../../../seed/random/random.ts';
import { shanghaiToday } from '../../../../subgraphs/kit/identifiers/shanghai-today.ts';
import { withAnyField, withoutSome } from '../../../support/policy/drawn-operation.ts';
import { type CityPolicy, openCityPolicy } from '../../../support/policy/open-city-policy.ts';

let city: CityPolicy;
beforeAll(async () => {
  city = await openCityPolicy();
}, 60_000);
afterAll(() => city.stop());

const principal: Principal = {
  kind: 'OFFICER',
  subject: 'officer-1',
  agency: '市大数据中心',
  jurisdiction: '310000',
  matters: 'ALL',
};
const inForce = readMatters(paths).all(shanghaiToday());
const draws = 12;

interface Named {
  readonly field: string;
  readonly path: string;
}

test.each(inForce.map((matter) => [matter.code, matter] as const))(
  '%s: one more field anywhere is refused and named, unless it is public',
  (code, { operation: { text } }) => {
    const { schema } = city.operationOf(text);
    let refused = 0;
    for (let seed = 0; seed < draws; seed += 1) {
      const added = withAnyField(schema, text, randomOf(seed, code));
      if (!added) continue;
      const decision = city.decide({ query: added.query, matter: code, principal });
      const errors = 'errors' in decision ? decision.errors : [];
      if (errors.length === 0) {
        // What leads to it is public too, or it says whose record it is and no more.
        expect([seed, added.field, city.isFree(added.field)]).toEqual([seed, added.field, true]);
        continue;
      }
      refused += 1;
      const [first] = errors;
      const fields = (first?.extensions?.fields ?? []) as readonly Named[];
      expect([seed, first?.extensions?.code]).toEqual([seed, 'OVER_SCOPE']);
      expect(fields.map(({ field }) => field)).toContain(added.field);
      expect(fields.every(({ path }) => path.split('.').includes(added.key))).toBe(true);
    }
    expect(refused).toBeGreaterThan(0);
  },
);

test.each(inForce.map((matter) => [matter.code, matter] as const))(
  '%s: any part of its operation is admitted',
  (code, { operation: { text } }) => {
    for (let seed = 0; seed < draws / 2; seed += 1) {
      const query = withoutSome(text, randomOf(seed, code));
      expect([query, city.decide({ query, matter: code, principal })]).toEqual([query, { grant: expect.anything() }]);
    }
  },
);
