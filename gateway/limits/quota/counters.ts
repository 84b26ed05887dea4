/** Whether something was counted, and when there is room again. */
export interface Counted {
  readonly isOver: boolean;
  /** Seconds until the count starts anew. */
  readonly retryAfter: number;
}

/** Counts under keys, each over its own window of time. */
export interface Counter {
  /** What would pass the limit is not counted. Never rejects. */
  add(key: string, points: number): Promise<Counted>;
}

export interface CounterOptions {
  /** Of its keys. */
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

/** Where counts are kept: one process, the workers of one port, or several gateways. */
export interface Counters {
  counter(options: CounterOptions): Counter;
  stop(): Promise<void>;
}
