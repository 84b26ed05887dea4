import { availableParallelism, cpus } from 'node:os';
import type { Settings } from '../settings.ts';

/** When, where and how: what a table of figures is worth nothing without. */
export function heading({ pin, rounds, seconds, connections }: Settings): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${availableParallelism()} cores of ${cpus()[0]?.model.trim() || 'an unnamed processor'}`;
  const pinned = pin
    ? 'The subject has one core for itself; the load and the registries of those that ask them over HTTP share another.'
    : 'No process is pinned to a core.';
  return `# Bench, ${date}, Node ${process.version}, ${machine}

Medians of ${rounds} interleaved rounds of ${seconds} s after a warm-up, ${connections.join(' and ')} connection(s), random keys. ${pinned}`;
}
