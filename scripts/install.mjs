// Installs the packages of package-lock.json with a line of progress every few seconds.
// Plain ES2020, no dependency: it must work before anything is installed, on Node 20.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const everyMs = 5_000;
const isWindows = process.platform === 'win32';

/** Runs `npm ci` in a folder. Rejects with one sentence where that fails; npm's own words are printed as they come. */
export async function install(root) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const all = Object.keys(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages).length - 1;
  console.error(`mianti: installing the ${all} packages of package-lock.json (about a minute, once)`);
  // Fetches are what takes time, and npm tells of each only at this level: they are counted, not repeated.
  const npm = spawn(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: isWindows,
  });
  let fetched = 0;
  eachLine(npm.stderr, (line) => {
    if (!line.startsWith('npm http ')) console.error(line);
    else if (/\.tgz\b/.test(line)) fetched += 1;
  });
  const telling = setInterval(() => console.error(`mianti: ${fetched} packages fetched, ${seconds()} s`), everyMs);
  try {
    const code = await new Promise((resolve, reject) => {
      npm.on('error', ({ message }) =>
        reject(new Error(`npm could not be started (${message}); install npm or run "npm ci" by hand`)),
      );
      npm.on('close', resolve);
    });
    if (code !== 0) throw new Error('"npm ci" failed; its own message is above. Nothing was started');
  } finally {
    clearInterval(telling);
  }
  console.error(`mianti: installed in ${seconds()} s`);
}

function eachLine(stream, take) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) take(line);
  });
  stream.on('end', () => rest && take(rest));
}
