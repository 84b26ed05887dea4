import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { paths } from '../../command/paths.ts';
import { classification } from '../../gateway/access/classified/classification.ts';
import type { Guard } from '../../gateway/access/guard.ts';
import type { Clear } from '../../gateway/access/masking/clear.ts';
import { maskingOf } from '../../gateway/access/masking/masking-of.ts';
import type { Tree } from '../../gateway/plan/tree.ts';
import { localSource } from '../../gateway/source/local-source.ts';
import { persona } from '../../seed/personas/personas.ts';
import { type City, openCity } from '../support/city.ts';
import { openGateway, type TestGateway } from '../support/gateway.ts';

const classify = classification(parse(readFileSync(paths.supergraph, 'utf8')));
/** A family: a child under fourteen, and her parents. */
const query = `query Newborn($child: CitizenId!) {
  person(idNumber: $child) {
    name
    birthDate
    age
    birthCertificate {
      number
      institution
    }
    parents {
      relation
      parent {
        name
        marriage {
          number
          registeredOn
          status
        }
        householdRegistration {
          household {
            number
            address {
              text
            }
          }
        }
        licenses(first: 3) {
          nodes {
            name
            number
          }
        }
      }
    }
  }
}`;
const variables = { child: persona('newborns-parents').ids.others?.child ?? '' };

const none: Clear = { unmasked: new Set(), unmaskedOfChildren: new Set(), day: '2026-11-24' };
let clear = none;
let merged: Tree | undefined;

/** Admits everybody, and hides what is not clear. */
const guard: Guard = {
  compile: ({ schema, document }) => {
    const masker = maskingOf({ schema, document, classify });
    return () => ({
      show: (tree) => masker?.apply(tree, clear) ?? tree,
      settle: ({ tree }) => {
        merged = tree;
        return undefined;
      },
    });
  },
};

describe('an answer of several registries that is shown in part', () => {
  let city: City;
  let plain: TestGateway;
  let masked: TestGateway;
  beforeAll(async () => {
    city = await openCity();
    const sources = city.registries.map(localSource);
    plain = await openGateway(sources);
    masked = await openGateway(sources, { guard });
  });
  afterAll(async () => {
    await plain.stop();
    await masked.stop();
    await city.stop();
  });

  const names = (data: unknown) => [...JSON.stringify(data).matchAll(/"name":"([^"]*)"/g)].map(([, name]) => name);

  test('hides what has a mask, joins as before and asks the registries no more', async () => {
    clear = none;
    const before = city.statements();
    const truth = await plain.ask(query, variables);
    const needed = city.statements() - before;
    const { data, errors } = await masked.ask(query, variables);
    expect(errors).toBeUndefined();
    expect(city.statements() - before).toBe(2 * needed);
    expect(data).toMatchObject({
      person: { name: expect.stringMatching(/^.\*$/), birthDate: '2026', age: 0 },
    });
    expect(JSON.stringify(data)).toMatch(/"number":"\*+\w{4}"/);
    expect(names(data).length).toBe(names(truth.data).length);
  });

  test('leaves the merged tree whole for the access log', () => {
    expect(merged?.person).toMatchObject({ birthDate: '2026-10-12', name: expect.not.stringContaining('*') });
  });

  test('shows a purpose what it names of adults, and of the child what it names for children', async () => {
    const { data: truth } = await plain.ask(query, variables);
    const fields = ['Person.name', 'Person.birthDate', 'Marriage.number', 'BirthCertificate.number', 'License.number'];
    clear = { ...none, unmasked: new Set(fields), unmaskedOfChildren: new Set(['License.number']) };
    const { data } = await masked.ask(query, variables);
    const child = data?.person as Record<string, unknown>;
    expect(child.birthDate).toBe('2026');
    expect(child.name).toMatch(/^.\*$/);
    expect(truth).toMatchObject({ person: { parents: child.parents } });
    clear = { ...clear, unmaskedOfChildren: new Set(fields) };
    expect((await masked.ask(query, variables)).data).toEqual(truth);
  });

  test('hides the same under other names', async () => {
    clear = none;
    const { data } = await masked.ask(
      `query ($child: CitizenId!) { person(idNumber: $child) { idNumber: name name: idNumber } }`,
      variables,
    );
    expect(data?.person).toEqual({
      idNumber: expect.stringMatching(/^.\*$/),
      name: `${variables.child.slice(0, 6)}********${variables.child.slice(-4)}`,
    });
  });
});
