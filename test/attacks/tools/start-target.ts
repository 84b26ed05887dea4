import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mianti, type Running } from '../../support/command.ts';
import type { Attack, Outcome, Target } from './attack.ts';

export interface UnderAttack {
  readonly target: Target;
  isAlive(): boolean;
  /** Sends an attack; asks `meanwhile` while the connections that it leaves open are still there; then ends them. */
  suffer<Answer>(
    attack: Attack,
    meanwhile: () => Promise<Answer>,
  ): Promise<{ outcomes: readonly Outcome[]; answer: Answer }>;
  /** Starts another process in place of one that an attack has stopped, so that the next attack is judged by itself. */
  renew(): Promise<void>;
  /** @returns the exit code, and what it and those before it logged as errors */
  stop(): Promise<{ code: number | null; errors: readonly string[] }>;
}

/** `mianti start` as it meets strangers, on a synthetic city of its own, in a process of its own. */
export async function startTarget(): Promise<UnderAttack> {
  const folder = mkdtempSync(join(tmpdir(), 'mianti-attacks-'));
  const own = ['--data', join(folder, 'data'), '--key-folder', join(folder, 'keys')];
  const kept = new Set<Socket>();
  const errors: string[] = [];
  let attackers = 0;
  let { command, port } = await start(own);
  const target: Target = {
    host: '127.0.0.1',
    get port() {
      return port;
    },
    keep: (socket) => kept.add(socket),
  };
  return {
    target,
    isAlive: () => command.child.exitCode === null && command.child.signalCode === null,
    suffer: async (attack, meanwhile) => {
      // From an address of its own: what an attack is refused for is what it does, not what another did before it.
      attackers += 1;
      const from = `127.1.${Math.floor(attackers / 250)}.${(attackers % 250) + 1}`;
      const outcomes = [await attack.send({ ...target, from })].flat();
      const answer = await meanwhile();
      for (const socket of kept) socket.destroy();
      kept.clear();
      return { outcomes, answer };
    },
    renew: async () => {
      command.child.kill('SIGKILL');
      errors.push(...errorsIn((await command.ended).output));
      ({ command, port } = await start(own));
    },
    stop: async () => {
      command.child.kill('SIGTERM');
      const { code, output } = await command.ended;
      rmSync(folder, { recursive: true });
      return { code, errors: [...errors, ...errorsIn(output)] };
    },
  };
}

function errorsIn(output: string): string[] {
  return output.split('\n').filter((line) => line.startsWith('{"level"'));
}

async function start(flags: readonly string[]): Promise<{ command: Running; port: number }> {
  const command = mianti('start', '--port', '0', ...flags, '--playground', 'off', '--log-level', 'error');
  const [, port] = await command.printed(/http:\/\/127\.0\.0\.1:(\d+)[\s\S]*Stop it/);
  return { command, port: Number(port) };
}
