import type { GatewayMetrics } from '../metrics.ts';
import type { Source } from '../source/source.ts';

export interface RegistryState {
  readonly name: string;
  readonly isUp: boolean;
  /** True where the registry says that its records are made up; null while it cannot be asked. */
  readonly isSynthetic: boolean | null;
}

/** Asks every registry at once whether it can answer; never rejects. */
export function registryStates(sources: readonly Source[], metrics: GatewayMetrics, deadlineMs: number) {
  const stateOf = async (source: Source): Promise<RegistryState> => {
    try {
      const { isSynthetic } = await source.health(AbortSignal.timeout(deadlineMs));
      metrics.registryUp(source.name, true);
      return { name: source.name, isUp: true, isSynthetic };
    } catch {
      // Down is an answer here, and the reason is logged by the calls that need the registry.
      metrics.registryUp(source.name, false);
      return { name: source.name, isUp: false, isSynthetic: null };
    }
  };
  return () => Promise.all(sources.map(stateOf));
}
