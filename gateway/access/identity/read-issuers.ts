import { resolve } from 'node:path';
import { type ClaimField, type ClaimMapping, claimFields } from './claim-mapping.ts';
import { type Issuer, type IssuerKeys, type TokenAlgorithm, tokenAlgorithms } from './issuer.ts';

type Members = Readonly<Record<string, unknown>>;

const members = ['issuer', 'audience', 'keys', 'algorithms', 'clockSkewSeconds', 'type', 'claims'];
const mostSkewSeconds = 300;

/**
 * The issuers of a configuration: a list of objects with `issuer`, `audience`, `keys` (an https address, or a file relative to
 * `folder`), `claims`, and where wanted `algorithms`, `clockSkewSeconds` and `type`. Throws a TypeError that names the place.
 */
export function readIssuers(value: unknown, folder: string): readonly Issuer[] {
  if (!Array.isArray(value) || value.length === 0) throw fault('the file', 'a list with at least one issuer');
  return value.map((one, index) => readIssuer(one, `[${index}]`, folder));
}

function readIssuer(value: unknown, at: string, folder: string): Issuer {
  const read = membersOf(value, at, members);
  const { clockSkewSeconds = 60, type } = read;
  const isSkew = typeof clockSkewSeconds === 'number' && clockSkewSeconds >= 0 && clockSkewSeconds <= mostSkewSeconds;
  if (!isSkew) throw fault(`${at}.clockSkewSeconds`, `a number from 0 to ${mostSkewSeconds}`);
  return {
    issuer: textOf(read.issuer, `${at}.issuer`),
    audience: textOf(read.audience, `${at}.audience`),
    keys: readKeys(textOf(read.keys, `${at}.keys`), `${at}.keys`, folder),
    algorithms: readAlgorithms(read.algorithms, `${at}.algorithms`),
    clockSkewSeconds,
    ...(type === undefined ? {} : { type: textOf(type, `${at}.type`) }),
    claims: readMapping(read.claims, `${at}.claims`),
  };
}

/** Keys that come over a plain connection could be anybody's, unless it does not leave this machine. */
function readKeys(text: string, at: string, folder: string): IssuerKeys {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { file: resolve(folder, text) };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isHere = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url && (url.protocol === 'https:' || isHere)) return { url };
  throw fault(at, 'an https address, an http address of this machine, or the path of a file');
}

function readAlgorithms(value: unknown, at: string): readonly TokenAlgorithm[] {
  if (value === undefined) return tokenAlgorithms;
  const isKnown = (one: unknown): one is TokenAlgorithm => tokenAlgorithms.some((known) => known === one);
  if (Array.isArray(value) && value.length > 0 && value.every(isKnown)) return value;
  throw fault(at, `a list of some of ${tokenAlgorithms.join(', ')}`);
}

function readMapping(value: unknown, at: string): ClaimMapping {
  const read = membersOf(value, at, claimFields);
  const mapping: Partial<Record<ClaimField, readonly string[]>> = {};
  for (const field of claimFields) {
    if (read[field] !== undefined) mapping[field] = readPath(read[field], `${at}.${field}`);
  }
  const { agency, uscc, idNumber, jurisdiction, matters, subject = ['sub'] } = mapping;
  if (!agency && !idNumber) throw fault(at, 'a claim for "idNumber", for "agency", or for both');
  if (agency && !(jurisdiction && matters)) throw fault(at, 'claims for "jurisdiction" and "matters" beside "agency"');
  if (uscc && !idNumber) throw fault(at, 'a claim for "idNumber" beside "uscc"');
  return { ...mapping, subject };
}

function readPath(value: unknown, at: string): readonly string[] {
  const path: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (path.length === 0) throw fault(at, 'the name of a claim, or a list of names that leads to it');
  return path.map((name) => textOf(name, at));
}

function membersOf(value: unknown, at: string, names: readonly string[]): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw fault(at, 'an object');
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw fault(`${at}.${unknown}`, `nothing of this name, but ${names.join(', ')}`);
  return value as Members;
}

function textOf(value: unknown, at: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw fault(at, 'a text');
}

const fault = (at: string, expected: string) => new TypeError(`${at}: expected ${expected}`);
