import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../schema/errors.ts';
import type { Admission, Guard, GuardedRequest } from '../access/guard.ts';
import type { GatewayLog } from '../log.ts';
import type { Audit } from './open-audit.ts';
import type { Recorder } from './record/recorder.ts';

/** Admits everybody: for what is only to be recorded. */
const open: Guard = { compile: () => () => ({ settle: () => undefined }) };

/**
 * A guard whose decisions are on record: what it admits is handed out only when its record is in the log, what it refuses is
 * recorded without anybody waiting, because nothing was handed out.
 */
export function audited(audit: Audit, log: GatewayLog, guard: Guard = open): Guard {
  return {
    plan: (document, known) => audit.plan(guard.plan?.(document, known) ?? document, known),
    compile: (operation) => {
      const admit = guard.compile(operation);
      const recorder = audit.recorderOf(operation);
      return (request) => {
        const admission = admit(request);
        return admission instanceof Promise
          ? admission.then((one) => recorded(one, request, recorder))
          : recorded(admission, request, recorder);
      };
    },
  };

  function recorded(admission: Admission, request: GuardedRequest, recorder: Recorder): Admission {
    if ('errors' in admission) {
      const refusal = isTold(request, admission.errors) ? recorder.refusedOf(request, admission.errors) : null;
      if (refusal)
        audit
          .append(refusal)
          .catch((error: unknown) => log.error({ reason: String(error) }, 'a refusal is not on record'));
      return admission;
    }
    return {
      ...admission,
      ...(audit.isLazy ? { extensions: { ...admission.extensions, accessLog: 'lazy' } } : {}),
      settle: (outcome) => {
        // Before the guard's own end: it may mask the numbers by which subjects are known.
        const record = recorder.recordOf(request, outcome);
        const written = record ? audit.append(record) : undefined;
        const settled = admission.settle(outcome);
        if (!settled || !written) return settled ?? written;
        return Promise.all([settled, written]).then(() => undefined);
      },
    };
  }
}

/**
 * Who asks for more than they may is on record. Of a stranger there is nothing to record, and what is refused for its frequency
 * would let the log grow as fast as somebody can ask.
 */
const isTold = ({ context: { principal } }: GuardedRequest, errors: readonly GraphQLFormattedError[]): boolean =>
  principal?.kind !== 'STRANGER' && errors.some(({ extensions }) => told.has(String(extensions?.code)));

const told: ReadonlySet<string> = new Set([
  'OVER_SCOPE',
  'FORBIDDEN',
  'PURPOSE_REQUIRED',
  'PURPOSE_UNKNOWN',
] satisfies ErrorCode[]);
