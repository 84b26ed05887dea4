import type { PlaygroundPersona } from './configuration.ts';
import type { IssueToken } from './serve.ts';

/** How visitors of the playground become someone without a password: handed in only while every record is invented. */
export interface PlaygroundSignIn {
  readonly personas: readonly PlaygroundPersona[];
  readonly issue: IssueToken;
}
