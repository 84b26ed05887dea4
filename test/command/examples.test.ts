import { describe, expect, test } from '@jest/globals';
import { demonstrationPersonas } from '../../command/demonstration/demonstration-personas.ts';
import { examples, proofExamples } from '../../command/examples.ts';
import { readMatters } from '../../command/open-affairs.ts';
import { paths } from '../../command/paths.ts';

describe('the ready queries', () => {
  const all = [...proofExamples(), ...examples()];

  test('have a title, one query, and variables', () => {
    for (const { title, query, variables } of all) {
      expect(title).not.toMatch(/^(#|$)/);
      expect(query).toMatch(/^query [A-Z]/);
      expect(JSON.parse(variables)).toEqual(expect.any(Object));
    }
  });

  test('are asked by personas and for matters that there are', () => {
    const matters = readMatters(paths);
    const ids = demonstrationPersonas.map(({ id }) => id);
    for (const { persona, matter } of all) {
      if (persona !== undefined) expect(ids).toContain(persona);
      if (matter !== undefined) expect(matters.at(matter, '2026-11-13')?.code).toBe(matter);
    }
    expect(proofExamples()[0]).toMatchObject({ persona: 'home-buyer', matter: 'home-transfer' });
  });
});
