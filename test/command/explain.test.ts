import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mianti } from '../support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function explain(text: string, matter = 'home-transfer') {
  const file = join(folder, 'operation.graphql');
  writeFileSync(file, text);
  return mianti('explain', file, '--matter', matter).ended;
}

test('an operation within the list is allowed, each field with its papers and law, and the plan is told', async () => {
  const { code, output } = await explain(
    'query ($buyer: CitizenId!) { person(idNumber: $buyer) { properties { totalCount } } }',
  );
  expect(output).toMatch(/^home-transfer \(.+\): allowed\n/);
  expect(output).toMatch(/^listed +Person\.properties +person\.properties +.*买方无房证明.*; .*第.+条/m);
  expect(output).toMatch(/\nplan:\n {2}1\. \w+ at the root/);
  expect(code).toBe(0);
}, 60_000);

test('what is on no list is told, and the exit code says that it is refused', async () => {
  const { code, output } = await explain('query ($id: CitizenId!) { person(idNumber: $id) { maskedPhone } }');
  expect(output).toMatch(/^home-transfer \(.+\): REFUSED/);
  expect(output).toMatch(/^REFUSED +Person\.maskedPhone +person\.maskedPhone +not on the list$/m);
  expect(output).toContain('上海市数据条例第三十九条');
  expect(code).toBe(1);
}, 60_000);

test('what cannot be explained is refused with what was expected', async () => {
  expect((await explain('{ nothing }')).output).toMatch(/^mianti: the operation cannot be planned: Cannot query field/);
  expect((await explain('query A { matters { totalCount } } query B { matters { totalCount } }')).output).toMatch(
    /expected one/,
  );
  expect((await explain('{ matters { totalCount } }', 'no-such')).output).toMatch(
    /^mianti: no matter "no-such" is in force/,
  );
}, 60_000);
