import { type ErrorCode, errorTable } from '../../../schema/errors.ts';
import { refusal } from '../../kit/errors.ts';
import type { GatewayError } from './ask-gateway.ts';

/** An error of the gateway's answer, to be handed on as it is: its code is in the one table of errors. */
export function asRefusal({ message, extensions }: GatewayError): Error {
  const code = extensions?.code;
  const isKnown = typeof code === 'string' && Object.hasOwn(errorTable, code);
  return isKnown ? refusal(code as ErrorCode, message) : new Error(`the gateway answered: ${message}`);
}
