// Does what the README tells a stranger: `npm start`, then the query that it prints, then Ctrl-C. Exits non-zero where
// anything differs, and leaves nothing running.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'mianti-smoke-'));
const started = Date.now();
// A group of its own: a terminal's Ctrl-C reaches npm, its shell and Mianti alike, as one signal to a group does here.
const child = spawn('npm', ['start', '--', '--port', '0', '--data', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: true,
});
const ended = new Promise((resolve) => child.on('close', resolve));

/** The printed curl command, as address, headers and body. */
function announced() {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const [, url, flags = '', body] = /curl -s (\S+) (.*) -d '(.*)'/.exec(text) ?? [];
      const headers = Object.fromEntries([...flags.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, ...pair]) => pair));
      if (url && /Stop it/.test(text)) resolve({ url, headers, body });
    });
    child.on('close', () => reject(new Error(`npm start ended without announcing itself:\n${text}`)));
  });
}

function within(ms, promise, what) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function run() {
  const { url, headers, body } = await within(60_000, announced(), 'npm start');
  console.log(`started in ${Date.now() - started} ms at ${url}`);
  const response = await fetch(url, { method: 'POST', headers, body });
  const { data, errors } = await response.json();
  const text = JSON.stringify(data);
  const missing = ['POPULATION', 'ENTERPRISE', 'SPATIAL', 'LICENSE'].filter((name) => !text.includes(`"${name}"`));
  if (response.status !== 200 || errors || missing.length > 0) {
    throw new Error(
      `status ${response.status}, errors ${JSON.stringify(errors)}, registries that did not answer: ${missing}`,
    );
  }
  console.log(`one query answered from four registries: ${text.length} characters`);
  process.kill(-child.pid, 'SIGINT');
  await within(10_000, ended, 'stopping');
  const isGone = await fetch(url).then(
    () => false,
    () => true,
  );
  if (!isGone) throw new Error('the gateway still answers after Ctrl-C');
  console.log('stopped');
}

let failed = false;
try {
  await run();
} catch (error) {
  failed = true;
  console.error(String(error));
} finally {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Nothing is left of the group: what is wanted.
  }
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
