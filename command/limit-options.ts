import { InvalidArgumentError, Option } from 'commander';
import { defaultLimits } from '../gateway/limits/limits.ts';
import { defaultQuotas } from '../gateway/limits/quota/quotas.ts';
import { wholeNumber } from './whole-number.ts';

/** How much a client may ask, and who may ask at all: part of `options`. */
export const limitOptions = {
  maxDepth: () =>
    new Option('--max-depth <number>', 'fields within each other that a document may have')
      .env('MIANTI_MAX_DEPTH')
      .default(defaultLimits.document.depth)
      .argParser(wholeNumber(1, 200)),
  maxFields: () =>
    new Option('--max-fields <number>', 'fields that a document may have, its fragments written out')
      .env('MIANTI_MAX_FIELDS')
      .default(defaultLimits.document.fields)
      .argParser(wholeNumber(1, 10_000)),
  maxCost: () =>
    new Option('--max-cost <number>', 'objects that an operation could answer at most, by @cost, @listSize and pages')
      .env('MIANTI_MAX_COST')
      .default(defaultLimits.cost)
      .argParser(wholeNumber(1, 1_000_000_000)),
  maxRequests: () =>
    new Option('--max-requests <number>', 'requests worked on at once; one more is answered 503 with retry-after')
      .env('MIANTI_MAX_REQUESTS')
      .default(defaultLimits.server.requests)
      .argParser(wholeNumber(1, 1_000_000)),
  maxConnections: () =>
    new Option('--max-connections <number>', 'connections held at once')
      .env('MIANTI_MAX_CONNECTIONS')
      .default(defaultLimits.server.connections)
      .argParser(wholeNumber(1, 1_000_000)),
  corsOrigin: () =>
    new Option(
      '--cors-origin <origin>',
      'an origin of which pages may read answers, such as https://front.example; repeat or separate by commas',
    )
      .env('MIANTI_CORS_ORIGIN')
      .default([] as readonly string[], 'none')
      .argParser(origins),
  safelist: () =>
    new Option('--safelist <on|off>', 'run only the operations of the matters and of --operations')
      .env('MIANTI_SAFELIST')
      .choices(['on', 'off'])
      .default('off'),
  maxRate: () =>
    new Option('--max-rate <number>', 'requests of one caller for one matter in a minute')
      .env('MIANTI_MAX_RATE')
      .default(defaultQuotas.requestsAMinute)
      .argParser(wholeNumber(1, 1_000_000_000)),
  subjectQuota: () =>
    new Option('--subject-quota <number>', 'requests of one agency for one matter about one subject in a day')
      .env('MIANTI_SUBJECT_QUOTA')
      .default(defaultQuotas.subjectADay)
      .argParser(wholeNumber(1, 1_000_000_000)),
  privacyQuota: () =>
    new Option('--privacy-quota <number>', 'people times sensitivity that one caller may reach in a day')
      .env('MIANTI_PRIVACY_QUOTA')
      .default(defaultQuotas.privacyADay)
      .argParser(wholeNumber(1, 1_000_000_000)),
  suspendAfter: () =>
    new Option('--suspend-after <number>', 'requests beyond its scope in an hour that suspend a caller for the matter')
      .env('MIANTI_SUSPEND_AFTER')
      .default(10)
      .argParser(wholeNumber(1, 1_000_000)),
  redis: () =>
    new Option('--redis <url>', 'the Redis in which several gateways count together; else each counts by itself')
      .env('MIANTI_REDIS')
      .default(undefined, 'none')
      .argParser(redisAddress),
};

function origins(text: string, earlier: readonly string[]): readonly string[] {
  const given = text.split(',').map((one) => one.trim());
  for (const one of given) {
    // Exactly as a browser sends it; a wildcard would open the city's records to every page.
    if (URL.canParse(one) && new URL(one).origin === one && /^https?:/.test(one)) continue;
    throw new InvalidArgumentError('Expected an origin such as https://front.example, without a path.');
  }
  return [...earlier, ...given];
}

function redisAddress(text: string): string {
  if (/^rediss?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('Expected a URL such as redis://127.0.0.1:6379.');
}
