import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, print, validate } from 'graphql';
import { paths } from '../../command/paths.ts';
import { loadMatters } from '../../matters/load-matters.ts';
import { matterSchema } from '../../matters/matter-schema.ts';
import { operationWithout } from '../../matters/operation-without.ts';
import { aMaterial } from '../support/proof/a-material.ts';
import { aMatter } from '../support/proof/a-matter.ts';
import { aReplacement } from '../support/proof/a-replacement.ts';

/** The operation without papers, each named after the paths that replace it. */
function without(text: string, papers: readonly string[], bring: readonly string[]) {
  const materials = papers.map((name) =>
    aMaterial({ name, replacements: name.split(' ').map((path) => aReplacement({ path: path.split('.') })) }),
  );
  const matter = aMatter({ materials, operation: { name: 'A', text } });
  return print(parse(operationWithout(matter, new Set(bring)).text)).replace(/\s+/g, ' ');
}

describe('the operation without what the applicant brings', () => {
  test('is the matter’s own where nothing is brought, or only what no registry holds', () => {
    const matter = aMatter({ materials: [aMaterial(), aMaterial({ name: '图纸', replacements: [] })] });
    expect(operationWithout(matter, new Set())).toBe(matter.operation);
    expect(operationWithout(matter, new Set(['图纸']))).toBe(matter.operation);
    expect(operationWithout(matter, new Set(['constructor']))).toBe(matter.operation);
  });

  test('asks on for what two papers share until both are brought', () => {
    const text = 'query A { p { a b } }';
    expect(without(text, ['p.a', 'p.a p.b'], ['p.a'])).toBe('query A { p { a b } }');
    expect(without(text, ['p.a', 'p.a p.b'], ['p.a p.b'])).toBe('query A { p { a } }');
  });

  test('looks nobody up of whom nothing is left to ask, not even for lineage', () => {
    const text = 'query A { p { a source { asOf } } unit { b { c source { asOf } } source { asOf } } }';
    expect(without(text, ['p.a', 'unit.b'], ['unit.b'])).toBe('query A { p { a source { asOf } } }');
    expect(without(text, ['p.a', 'unit.b.c'], ['unit.b.c'])).toBe('query A { p { a source { asOf } } }');
  });

  test('asks for its type alone where everything is brought', () => {
    expect(without('query A($x: ID!) { p(x: $x) { a } }', ['p.a'], ['p.a'])).toBe('query A { __typename }');
  });

  test('asks for the standing of the applicant whatever is brought, unless it is known', () => {
    const text = 'query A { p { a } standing: p { b } }';
    const matter = aMatter({
      materials: [aMaterial({ name: 'p.a', replacements: [aReplacement({ path: ['p', 'a'] })] })],
      operation: { name: 'A', text },
    });
    const textOf = (bring: readonly string[], isStandingKnown: boolean) =>
      operationWithout(matter, new Set(bring), { isStandingKnown }).text.replace(/\s+/g, ' ');
    expect(textOf(['p.a'], false)).toBe('query A { standing: p { b } }');
    expect(textOf([], true)).toBe('query A { p { a } }');
    expect(textOf(['p.a'], true)).toBe('query A { __typename }');
  });

  test('keeps a wanted selection inside one that is brought, and the way to it', () => {
    const text = 'query A { p { notices { day until objected } } }';
    expect(without(text, ['p.notices', 'p.notices.objected'], ['p.notices'])).toBe(
      'query A { p { notices { day until objected } } }'.replace('day until ', ''),
    );
  });

  test('keeps whole what is shown in a wanted selection, though a part of it served a paper that is brought', () => {
    const text = 'query A { p { notices { day objected } } }';
    expect(without(text, ['p.notices', 'p.notices.objected'], ['p.notices.objected'])).toBe(text);
  });

  test('goes by the key of the answer, not the name of the field', () => {
    const text = 'query A { p { old: a a: b } }';
    expect(without(text, ['p.old', 'p.a'], ['p.a'])).toBe('query A { p { old: a } }');
    expect(without('query A { p { ab } p2: p { ab } }', ['p.ab', 'p2.ab'], ['p.ab'])).toBe('query A { p2: p { ab } }');
  });

  test('declares no variable that nothing uses any more, and keeps those of conditions that stay', () => {
    const text = 'query A($x: ID!, $y: Boolean!, $z: Int = 5) { p(x: $x) { a @include(if: $y) b(z: $z) } }';
    expect(without(text, ['p.a', 'p.b'], ['p.a'])).toBe('query A($x: ID!, $z: Int = 5) { p(x: $x) { b(z: $z) } }');
    expect(without(text, ['p.a', 'p.b'], ['p.b'])).toBe(
      'query A($x: ID!, $y: Boolean!) { p(x: $x) { a @include(if: $y) } }',
    );
  });

  test('reaches into inline fragments, and leaves none empty', () => {
    const text = 'query A { holder { ... on Person { name number } ... on Enterprise { uscc } } }';
    expect(without(text, ['holder.name', 'holder.number', 'holder.uscc'], ['holder.number', 'holder.uscc'])).toBe(
      'query A { holder { ... on Person { name } } }',
    );
  });
});

describe('every paper of every matter', () => {
  const matters = loadMatters({ folder: paths.matters, supergraphFile: paths.supergraph }).versions();
  const { schema } = matterSchema(readFileSync(paths.supergraph, 'utf8'));

  test.each(matters.map((matter) => [`${matter.code}@${matter.validFrom}`, matter] as const))(
    '%s: any one brought, and all but one, leaves a valid operation',
    (_title, matter) => {
      const names = matter.materials.map(({ name }) => name);
      for (const name of names) {
        for (const bring of [[name], names.filter((other) => other !== name), names]) {
          const { text } = operationWithout(matter, new Set(bring));
          expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
        }
      }
    },
  );
});
