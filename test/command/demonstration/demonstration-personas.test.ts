import { describe, expect, test } from '@jest/globals';
import { demonstrationPersonas } from '../../../command/demonstration/demonstration-personas.ts';
import { readMatters } from '../../../command/open-affairs.ts';
import { paths } from '../../../command/paths.ts';

const find = (id: string) => demonstrationPersonas.find((persona) => persona.id === id)?.principal;

describe('the personas of the demonstration', () => {
  test('have names that are short, readable and their own', () => {
    const ids = demonstrationPersonas.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('are citizens, representatives of enterprises, and officers', () => {
    expect(find('home-buyer')).toMatchObject({ kind: 'CITIZEN', idNumber: '310118199502289522' });
    expect(find('for-restaurant-owner')).toMatchObject({
      kind: 'REPRESENTATIVE',
      idNumber: '310106197909279137',
      uscc: '91310106MB000F0284',
    });
    expect(find('officer')).toMatchObject({ kind: 'OFFICER', jurisdiction: '310000', matters: 'ALL' });
    expect(find('district-officer')).toMatchObject({ kind: 'OFFICER', jurisdiction: '310104' });
  });

  test('handle matters that there are', () => {
    const matters = readMatters(paths);
    for (const { principal } of demonstrationPersonas) {
      if (principal.kind !== 'OFFICER' || principal.matters === 'ALL') continue;
      expect(principal.matters).toHaveLength(2);
      for (const code of principal.matters) expect(matters.at(code, '2026-11-13')?.code).toBe(code);
    }
  });
});
