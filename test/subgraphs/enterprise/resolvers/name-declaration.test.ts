import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enterprise } from '../../../../subgraphs/enterprise/index.ts';
import { openTestRegistry, type TestRegistry } from '../../../support/registry.ts';
import { sourced } from '../../../support/sourced.ts';
import { company, founder } from '../register.ts';

const declaration = (serial: number, more: object) => ({
  number: `沪名申20260000000${serial}`,
  name: '上海晴川软件有限公司',
  declaredOn: '2026-03-01',
  reservedUntil: '2999-04-30',
  ...more,
  ...sourced,
});

describe('a declared name', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await openTestRegistry(enterprise, {
      NameDeclaration: [
        declaration(1, { applicant: founder }),
        declaration(2, { takenBy: company, takenOn: '2026-03-20' }),
        declaration(3, { reservedUntil: '2026-04-30' }),
      ],
    });
  });
  afterAll(() => registry.stop());
  const ask = (serial: number | string, fields: string) =>
    registry.count(`{ nameDeclaration(number: "沪名申20260000000${serial}") { ${fields} } }`);

  test('is shown with who declared it and until when it is kept, in one statement', async () => {
    const { statements, data, errors } = await ask(
      1,
      'number name applicant { idNumber } declaredOn reservedUntil isReserved source { registry version }',
    );
    expect([errors, statements]).toEqual([undefined, 1]);
    expect(data?.nameDeclaration).toEqual({
      number: '沪名申202600000001',
      name: '上海晴川软件有限公司',
      applicant: { idNumber: founder },
      declaredOn: '2026-03-01',
      reservedUntil: '2999-04-30',
      isReserved: true,
      source: { registry: 'ENTERPRISE', version: sourced.version },
    });
  });

  test('is reserved on the days of its term, and no longer once an enterprise took it', async () => {
    const { data: taken } = await ask(2, 'now: isReserved before: isReserved(on: "2026-03-19") applicant { idNumber }');
    expect(taken?.nameDeclaration).toEqual({ now: false, before: true, applicant: null });
    const { data: lapsed } = await ask(3, 'last: isReserved(on: "2026-04-30") next: isReserved(on: "2026-05-01")');
    expect(lapsed?.nameDeclaration).toEqual({ last: true, next: false });
  });

  test('is null where the register has none, and refused where the number is none', async () => {
    expect(await ask(9, 'name')).toMatchObject({ data: { nameDeclaration: null } });
    const { data, errors, statements } = await ask('', 'name');
    expect([data, statements]).toEqual([{ nameDeclaration: null }, 0]);
    expect(errors?.[0]).toMatchObject({
      message: '"number": 14 characters, expected 15',
      extensions: { code: 'INVALID_IDENTIFIER' },
    });
  });
});
