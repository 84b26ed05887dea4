/** A request that is no call of a gateway that the registry knows. */
export class CallRefused extends Error {
  readonly statusCode = 401;

  constructor() {
    super('no valid call token');
    this.name = 'CallRefused';
  }
}
