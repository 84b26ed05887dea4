import type { CallDetails } from '../../../schema/call-token.ts';
import type { Caller } from '../caller.ts';

/** What a verified call says of one of its operations, in its `extensions.mianti`. Of a call that was not verified, nothing. */
export function toldByCall(request: object): Partial<Caller> {
  const { extensions } = request as { readonly extensions?: unknown };
  if (!isRecord(extensions) || !isRecord(extensions.mianti)) return {};
  // Signed by the gateway, which wrote it in this form.
  const { caller, purpose, case: caseNumber, reason } = extensions.mianti as CallDetails;
  return {
    ...(caller ? { principal: caller } : {}),
    ...(purpose === undefined ? {} : { purpose }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(reason ? { reason } : {}),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
