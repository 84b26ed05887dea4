// The launcher: runs `node <arguments>` with a Node that can run TypeScript.
// Plain ES2020, no dependency: it must work before anything is installed, on Node 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** MikroORM 7 and type stripping need it. */
const oldestNode = [22, 18];

function fail(message) {
  console.error(`mianti: ${message}`);
  process.exit(1);
}

/** True when node_modules is what the lockfile says: npm writes its own copy of the lockfile there. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

/** The host's own Node where it is new enough, else the one that npm installed as a package. */
function findNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return process.execPath;
  const shipped = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    return createRequire(join(root, 'package.json')).resolve(`${shipped}/bin/${binary}`);
  } catch {
    return fail(
      `needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node} and the npm package ${shipped} is not installed`,
    );
  }
}

if (!isInstalled()) await install(root).catch(({ message }) => fail(message));

const child = spawn(findNode(), process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// A signal to npm ends npm and its shell and never reaches their child, which would keep its port.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  const look = () => process.ppid === shell || child.kill('SIGTERM');
  setInterval(look, 500).unref();
}
child.on('error', (error) => fail(`could not start Node: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
