import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { accessRecord, entryOf } from '../support/audit/access-records.ts';
import { type LogFolder, logFolder } from '../support/audit/log-folder.ts';
import { mianti } from '../support/command.ts';

let log: LogFolder;
beforeEach(async () => {
  log = logFolder();
  const years = ['2019', '2026'];
  await log.write(years.map((year) => entryOf(accessRecord({ at: `${year}-11-01T00:00:00.000Z` }))));
});
afterEach(() => log.remove());
const audit = (...given: string[]) => mianti('audit', ...given, '--data', log.folder).ended;

test('a whole log is told to be whole, and how far its end is certain', async () => {
  await log.write([entryOf(accessRecord())], true);
  await log.write([entryOf(accessRecord())]);
  const { code, output } = await audit('verify');
  expect(code).toBe(0);
  expect(output).toContain('is whole: 4 records');
  expect(output).toContain('Signed up to record 3 at 2026-11-24T03:00:00.000Z: none of these was cut off.');
  expect(output).toContain('The 1 after it are held by the chain alone');
});

test('a log without a checkpoint is told to have an end that is not certain', async () => {
  const { code, output } = await audit('verify');
  expect(code).toBe(0);
  expect(output).toContain('whether records were cut off at its end cannot be told');
});

test('a log that was changed fails the command, which names the first bad record', async () => {
  log.tamper("update access set body = replace(body, 'officer-7', 'officer-8') where sequence = 2");
  const { code, output } = await audit('verify');
  expect(code).toBe(1);
  expect(output).toMatch(/^mianti: the access log .* is broken at record 2: its body was changed/);
});

test('what is past its term goes, and the log is whole without it', async () => {
  expect((await audit('expire')).output).toMatch(/^1 record older than 1096 days taken out of /);
  expect(await log.verify()).toMatchObject({ isWhole: true, count: 2, expired: 1 });
});

test('a folder without a log is refused', async () => {
  const { code, output } = await mianti('audit', 'verify', '--data', '/nonexistent').ended;
  expect([code, output]).toEqual([1, 'mianti: there is no access log /nonexistent/access.sqlite\n']);
});
