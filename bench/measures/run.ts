import type { City } from '../data/city.ts';
import type { LoadFigures, LoadOrder } from '../load/load-order.ts';
import type { Load } from '../load/open-load.ts';
import { cpuMs } from '../processes/usage.ts';
import type { Running } from '../subjects/running.ts';

/** One run of the load on one subject. */
export interface Run extends LoadFigures {
  readonly perSecond: number;
  /** Processor time of a request in the subject's own processes. */
  readonly gatewayCpuMs: number;
  /** The registries' processes included, where the subject asks them. */
  readonly allCpuMs: number;
}

export interface Bench {
  readonly city: City;
  readonly load: Load;
}

/** Runs the load on a subject and reads what the kernel counted meanwhile. */
export async function run(
  { city, load }: Bench,
  { origin, pid, subject }: Running,
  order: Omit<LoadOrder, 'origin' | 'method'>,
): Promise<Run> {
  const counted = () => [cpuMs([pid]), subject.asksRegistries ? cpuMs(city.registryPids) : 0] as const;
  const [gatewayBefore, registriesBefore] = counted();
  const figures = await load.run({ ...order, origin, method: subject.method });
  const [gateway, registries] = counted();
  const gatewayCpuMs = (gateway - gatewayBefore) / figures.requests;
  return {
    ...figures,
    perSecond: figures.requests / figures.seconds,
    gatewayCpuMs,
    allCpuMs: gatewayCpuMs + (registries - registriesBefore) / figures.requests,
  };
}
