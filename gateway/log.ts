import { type Logger, pino } from 'pino';

export type GatewayLog = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * The gateway's log, JSON lines on standard error. What is logged is chosen field by field: never a query's text, a
 * variable, an address line or an operation's name, since a client can write an ID number into each of them.
 */
export function openLog(level: LogLevel, destination: NodeJS.WritableStream = process.stderr): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
