import type { GatewayAnswer, GatewayError } from './ask-gateway.ts';

/**
 * The answer of a gateway from the text that came. Nothing is assumed about it: what is no answer is an error, for taken as
 * one it would read as "not on record". Throws a TypeError that does not repeat the text.
 */
export function readAnswer(text: string): GatewayAnswer {
  const body = parsed(text);
  const { data = null, errors = null } = isObject(body) ? body : {};
  if ((data !== null && !isObject(data)) || (errors !== null && !Array.isArray(errors))) throw noAnswer();
  const read = (errors ?? []).map(readError);
  if (data === null && read.length === 0) throw noAnswer();
  return { data, errors: read };
}

function readError(error: unknown): GatewayError {
  if (!isObject(error) || typeof error.message !== 'string') throw noAnswer();
  const { message, path, extensions } = error;
  return {
    message,
    ...(isPath(path) ? { path } : {}),
    ...(isObject(extensions) ? { extensions } : {}),
  };
}

const isPath = (value: unknown): value is readonly (string | number)[] =>
  Array.isArray(value) && value.every((key) => typeof key === 'string' || typeof key === 'number');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const noAnswer = () => new TypeError('the gateway answered what is no GraphQL answer');
