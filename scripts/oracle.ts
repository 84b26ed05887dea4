// Compares the gateway with Apollo's own executor on more random operations than `npm test` does:
//   npm run oracle -- --operations 100000 --seed 5
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { operations: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const run = spawn(process.execPath, [...node, jest, 'test/joined/oracle.test.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, MIANTI_ORACLE_OPERATIONS: values.operations, MIANTI_ORACLE_SEED: values.seed },
});
run.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
