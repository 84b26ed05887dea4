import { type ChildProcess, spawn } from 'node:child_process';
import { processTree } from './process-tree.ts';

export interface Command {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A process that the bench started. Disposing of it ends it and whatever it started. */
export interface BenchProcess extends AsyncDisposable {
  readonly pid: number;
  /** The last that it printed, for a message that says why it failed. */
  lastLines(): string;
  readonly hasEnded: () => boolean;
}

const mostKept = 4_000;
const patienceMs = 5_000;

/** Starts a process, on one core where a core is given. */
export function spawnProcess(command: Command, core: number | null): BenchProcess {
  const line = [command.program, ...command.arguments];
  const [program = '', ...rest] = core === null ? line : ['taskset', '-c', String(core), ...line];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...command.environment },
    ...(command.folder ? { cwd: command.folder } : {}),
  });
  let printed = '';
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-mostKept);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      printed += error.message;
      resolve();
    });
    child.once('exit', () => resolve());
  });
  return {
    pid: child.pid ?? 0,
    lastLines: () => printed.trim().split('\n').slice(-5).join('\n'),
    hasEnded: () => hasEnded(child),
    [Symbol.asyncDispose]: () => end(child, ended),
  };
}

const hasEnded = ({ pid, exitCode, signalCode }: ChildProcess) =>
  pid === undefined || exitCode !== null || signalCode !== null;

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  const tree = processTree(child.pid ?? 0);
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(late);
  for (const pid of tree.slice(1)) endOrphan(pid);
}

/** A child of the child that outlived it. */
function endOrphan(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended with its parent, as it should.
  }
}
