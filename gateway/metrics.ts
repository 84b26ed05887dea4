import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The gateway's Prometheus metrics; a registry of its own for each gateway, so that two in a process do not mix. */
export function openMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'mianti_' });
  const requests = new Histogram({
    name: 'mianti_request_seconds',
    help: 'Time from a request to its answer, by HTTP status',
    labelNames: ['status'],
    buckets: seconds,
    registers,
  });
  const calls = new Histogram({
    name: 'mianti_registry_call_seconds',
    help: 'Time of a call to a registry, by outcome: ok, errors, or the error code',
    labelNames: ['registry', 'outcome'],
    buckets: seconds,
    registers,
  });
  const errors = new Counter({
    name: 'mianti_errors_total',
    help: 'Errors that reached clients, by code',
    labelNames: ['code'],
    registers,
  });
  const costs = new Histogram({
    name: 'mianti_operation_cost',
    help: 'Cost of a request in objects: what it could answer (estimated), and what it did (actual)',
    labelNames: ['kind'],
    buckets: [1, 10, 100, 1_000, 10_000, 100_000],
    registers,
  });
  const up = new Gauge({
    name: 'mianti_registry_up',
    help: '1 when the registry answered its last health check, else 0',
    labelNames: ['registry'],
    // Of several workers, the one that cannot reach it counts.
    aggregator: 'min',
    registers,
  });
  return {
    registry,
    request: (status: number, time: number) => requests.observe({ status }, time),
    registryCall: (name: string, outcome: string, time: number) => calls.observe({ registry: name, outcome }, time),
    cost: (estimated: number, actual: number) => {
      costs.observe({ kind: 'estimated' }, estimated);
      costs.observe({ kind: 'actual' }, actual);
    },
    error: (code: string) => errors.inc({ code }),
    registryUp: (name: string, isUp: boolean) => up.set({ registry: name }, isUp ? 1 : 0),
    contentType: registry.contentType,
    text: () => registry.metrics(),
    stop: () => registry.clear(),
  };
}

export type GatewayMetrics = ReturnType<typeof openMetrics>;
