import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { playgroundFolder } from '../../command/playground-folder.ts';
import { Refusal } from '../../command/refusal.ts';

describe("the playground's folder", () => {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-playground-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('that cannot be written is refused in one line that says what to do', async () => {
    writeFileSync(join(folder, 'file'), '');
    const refused = playgroundFolder('on', join(folder, 'file', 'cache'));
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow(
      /^the playground cannot be built: .* cannot be written \(ENOTDIR\); .*--playground off$/,
    );
  });

  test('is not looked for where the playground is off', async () => {
    expect(await playgroundFolder('off', join(folder, 'file', 'cache'))).toBeNull();
  });
});
