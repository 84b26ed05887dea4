import { type ErrorCode, errorTable } from '../../schema/errors.ts';

/** Why a request does not become a GraphQL request: a code of the table and a sentence for the client. */
export class HttpRefusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string = errorTable[code].message) {
    super(message);
    this.name = 'HttpRefusal';
    this.code = code;
  }
}
