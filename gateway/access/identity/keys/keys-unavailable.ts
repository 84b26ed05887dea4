/** Why an issuer's keys are not at hand; for the log, since it may name hosts and files. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}
