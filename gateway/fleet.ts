import type { Registry } from 'prom-client';

/** The worker processes that answer at one address, of which this gateway is one. */
export interface Fleet {
  /** Lets the others count in what this gateway measures. */
  share(metrics: Registry): void;
  /** Prometheus text of all of them together. Rejects where one of them does not tell in time. */
  metrics(): Promise<string>;
  workers(): Promise<FleetState>;
}

export interface FleetState {
  readonly running: number;
  readonly wanted: number;
}
