// Does what the README tells a stranger: `npm start`, then the query that it prints. Exits non-zero where anything differs.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'mianti-smoke-'));
const started = Date.now();
const child = spawn('npm', ['start', '--', '--port', '0', '--data', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
const ended = new Promise((resolve) => child.on('exit', resolve));

/** The printed curl command, as address and body. */
async function announced() {
  let text = '';
  for await (const chunk of child.stdout) {
    text += chunk;
    const [, url, body] = /curl -s (\S+) .* -d '(.*)'/.exec(text) ?? [];
    if (url && /Stop it/.test(text)) return { url, body };
  }
  throw new Error(`npm start ended without announcing itself:\n${text}`);
}

let failed = false;
try {
  const { url, body } = await announced();
  console.log(`started in ${Date.now() - started} ms at ${url}`);
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data, errors } = await response.json();
  const text = JSON.stringify(data);
  const missing = ['POPULATION', 'ENTERPRISE', 'SPATIAL', 'LICENSE'].filter((name) => !text.includes(`"${name}"`));
  if (response.status !== 200 || errors || missing.length > 0) {
    throw new Error(
      `status ${response.status}, errors ${JSON.stringify(errors)}, registries that did not answer: ${missing}`,
    );
  }
  console.log(`one query answered from four registries: ${text.length} characters`);
} catch (error) {
  failed = true;
  console.error(String(error));
} finally {
  child.kill('SIGINT');
  const code = await ended;
  if (code !== 0) {
    failed = true;
    console.error(`npm start ended with ${code}, expected 0`);
  }
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
