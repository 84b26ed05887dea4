import type { Socket } from 'node:net';

/** Who is attacked. */
export interface Target {
  readonly host: string;
  readonly port: number;
  /** The address to come from; any where it is left out. */
  readonly from?: string;
  /** Takes over a connection that the attack leaves open: it lasts until others have been asked whether they still get through. */
  keep(socket: Socket): void;
}

/** One HTTP answer. */
export interface Reply {
  readonly status: number;
  /** By lower-case name; several of one name are joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What one connection brought. */
export interface Outcome {
  readonly replies: readonly Reply[];
  /** True where the other side had neither answered in full nor hung up when patience ended. */
  readonly isLate: boolean;
}

/** A known attack, as data. */
export interface Attack {
  readonly id: string;
  /** What is tried, as a sentence. */
  readonly title: string;
  send(target: Target): Promise<Outcome | readonly Outcome[]>;
  /** "refused": not one value comes back. "harmless": refused or answered, as long as nothing breaks or leaks. */
  readonly expect: 'refused' | 'harmless';
  /** True where the attack is load: "503, try later" is an answer to it. */
  readonly isLoad?: true;
  /** What else has to hold: a sentence where it does not. */
  also?(replies: readonly Reply[]): string | undefined;
}
