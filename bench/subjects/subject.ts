import type { City } from '../data/city.ts';
import type { Command } from '../processes/spawn-process.ts';

/** What is measured: a program that answers the bench's queries on a port of this machine. */
export interface Subject {
  readonly name: string;
  /** One line for whoever reads the table. */
  readonly about: string;
  readonly method: 'POST' | 'GET';
  /** True where it asks the registries' processes, whose time then counts as time of the whole. */
  readonly asksRegistries: boolean;
  /** The folder of `bench/peers` whose packages it needs; null where the project's own suffice. */
  readonly peers: string | null;
  /** How to start it over a city. Throws `BenchRefused` with the reason where it cannot run here. */
  command(city: City, port: number): Command;
}
