import type { ErrorCode } from '../../schema/errors.ts';

export type SourceFailureCode = Extract<ErrorCode, `REGISTRY_${string}`>;

/** Why a registry's answer is not known. `detail` is for the log: it may name hosts and must not reach a client. */
export class SourceFailure extends Error {
  readonly code: SourceFailureCode;
  readonly detail: string;

  constructor(code: SourceFailureCode, detail: string) {
    super(code);
    this.name = 'SourceFailure';
    this.code = code;
    this.detail = detail;
  }
}

/** Any error of a call as a failure: a deadline that passed is told apart from a registry that is not there. */
export function failureOf(error: unknown): SourceFailure {
  if (error instanceof SourceFailure) return error;
  const { name, message } = (error ?? {}) as Partial<Error>;
  const isDeadline = name === 'TimeoutError' || name === 'AbortError';
  return new SourceFailure(isDeadline ? 'REGISTRY_TIMEOUT' : 'REGISTRY_UNAVAILABLE', message ?? String(error));
}
