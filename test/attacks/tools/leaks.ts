import { hostname } from 'node:os';
import type { Reply } from './attack.ts';

/** What tells a stranger how the house is built, or hands back too much of what was sent. */
const tells: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a stack', /\n\s+at |\\n\s+at |\bat [\w.<>]+ \(|\.[cm]?[jt]s:\d+/],
  ['a path', /node_modules|file:\/\/|\/(?:home|usr|tmp|var|root|etc|work|opt)\/\w|root:x:0/],
  ['the database', /sqlite|\bselect ["`]|no such (?:table|column|function)|syntax error|pg_|unrecognized token|fts5/],
  ['the network', /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|socket hang up|getaddrinfo|\blocalhost\b/],
  [
    'a library',
    /fastify|apollo|FST_ERR|ERR_[A-Z_]+|undici|kysely|mikro|graphql-js|\bjose\b|JWS|\bpino\b|jsts|TopologyException/i,
  ],
  [
    'the runtime',
    /Unexpected (?:token|end of JSON|non-whitespace)|Cannot read propert|is not a function|is not iterable|Maximum call stack|\bV8\b|[A-Z]\w+Error: /,
  ],
  ['a suggestion', /did you mean/i],
  ['a failure inside', /"code":\s*"(?:INTERNAL_SERVER_ERROR|REGISTRY_(?:FAILED|BAD_ANSWER|TIMEOUT|UNAVAILABLE))"/],
];

/** Errors repeat at most this much of what they were sent, with a sentence around it. */
const longestText = 500;
const longestErrors = 65_536;

/** What an answer gives away, as sentences. */
export function leaks(reply: Reply): string[] {
  const head = [...reply.headers].map((pair) => pair.join(': ')).join('\n');
  // A header by this name is what tools of all makers send.
  const text = `${head}\n${reply.body}`.replaceAll(/apollo-require-preflight/gi, '');
  // GraphQL's own "Syntax Error: …" is capitalised; a database's is not.
  const told = tells.flatMap(([what, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`tells of ${what}: ${text.slice(Math.max(0, found.index - 80), found.index + 120)}`] : [];
  });
  if (text.includes(hostname())) told.push(`tells the host's name: ${hostname()}`);
  for (const name of ['server', 'x-powered-by', 'via']) {
    if (reply.headers.has(name)) told.push(`tells ${name}: ${reply.headers.get(name)}`);
  }
  if (/text\/html/i.test(reply.headers.get('content-type') ?? ''))
    told.push('is a page, in which a browser runs what is echoed');
  return [...told, ...echoes(reply)];
}

function echoes(reply: Reply): string[] {
  const errors = errorsOf(reply);
  const longest = Math.max(0, ...textsIn(errors).map(({ length }) => length));
  const all = JSON.stringify(errors).length;
  return [
    ...(longest > longestText ? [`echoes ${longest} characters in one text of its errors`] : []),
    ...(all > longestErrors ? [`has ${all} characters of errors`] : []),
  ];
}

function errorsOf({ status, body }: Reply): unknown[] {
  try {
    const answers: unknown = JSON.parse(body);
    return [answers].flat().map((answer) => (answer as { errors?: unknown } | null)?.errors ?? []);
  } catch {
    return status >= 400 ? [body] : [];
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
}
