import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, NoUnusedVariablesRule, parse, specifiedRules, validate } from 'graphql';
import { paths } from '../../command/paths.ts';
import { mianti } from '../support/command.ts';
import { changedSample } from '../support/matter-file.ts';

test('the matters of the city pass, each with its papers by way and what is left', async () => {
  const { code, output } = await mianti('matters', 'check').ended;
  expect(code).toBe(0);
  expect(output).toMatch(
    /^matter +from +papers +shared +e-license +verified +reused +declared +form +left +if asked\n/,
  );
  expect(output).toMatch(/^home-transfer +2018-11-01 +\d+/m);
  expect(output.trim().split('\n')).toHaveLength(19);
});

test('what is wrong is told with its place and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'matters-'));
  writeFileSync(join(folder, 'sample.graphql'), changedSample('name: "申请表"', 'name: "其他材料"'));
  const { code, output } = await mianti('matters', 'check', '--matters', folder).ended;
  rmSync(folder, { recursive: true });
  expect(code).toBe(1);
  expect(output).toMatch(
    /^mianti: 1 problem in the matter files\n.*sample\.graphql:19:1 "其他材料" \(Form\) names no paper/,
  );
  expect(output).toContain('\n  Name each paper that is meant');
  expect(output).not.toMatch(/^\s+at /m);
});

test('the schema for editors is one in which every matter file is valid', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'matters-schema-'));
  const file = join(folder, 'new', 'schema.graphql');
  const { code } = await mianti('matters', 'schema', file).ended;
  expect(code).toBe(0);
  // A variable may decide only which papers are asked for: that use is not GraphQL's own.
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
  const schema = buildSchema(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  for (const name of readdirSync(paths.matters)) {
    const document = parse(readFileSync(join(paths.matters, name), 'utf8'));
    expect([name, validate(schema, document, rules).map(String)]).toEqual([name, []]);
  }
});

test('a folder that is not there is refused in one line', async () => {
  const { code, output } = await mianti('matters', 'check', '--matters', '/nosuch').ended;
  expect(code).toBe(1);
  expect(output).toMatch(/^mianti: the matters of \/nosuch cannot be checked: ENOENT/);
});
