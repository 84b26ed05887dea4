import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { paths } from '../../command/paths.ts';
import { licenseCatalogue } from '../../seed/licenses/catalogue.ts';

/** Each use of a type of license in the matter files: the code, and the name that the comment above it says. */
const uses = readdirSync(paths.matters).flatMap((file) => {
  const text = readFileSync(join(paths.matters, file), 'utf8');
  return [...text.matchAll(/(?:# (\S+)\n *)?(?:\w+: )?(?:holdsLicense|licenses)\(type: "([^"]*)"/g)].map(
    ([, name = '', code = '']) => ({ file, name, code }),
  );
});

const types = Object.values(licenseCatalogue());

test('matters ask for types of license', () => expect(uses.length).toBeGreaterThan(20));

test.each(uses)('$file asks for "$name" by the code of the catalogue', ({ name, code }) => {
  expect(code).toMatch(/^[0-9A-Z]{18}\d{3}$/);
  expect(name).not.toBe('');
  // One of both is enough to tell which type is meant; then the other has to agree.
  for (const type of types.filter((one) => one.name === name || one.code === code)) {
    expect({ name, code }).toEqual({ name: type.name, code: type.code });
  }
});
