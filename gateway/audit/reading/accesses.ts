import { existsSync } from 'node:fs';
import type { AccessRecord } from '../access-record.ts';
import { openSubjectKeys } from '../keys/subject-keys.ts';
import { openLogToRead } from '../store/open-log-file.ts';
import { type DisclosureRule, disclosureOf } from './disclosure.ts';
import type { FieldLabel } from './field-labels.ts';

/** An access as the one whose data it was reads it. */
export interface Access {
  /** Place in the log: newer ones are higher. */
  readonly sequence: number;
  readonly at: string;
  /** The agency, or 本人 where the person asked. */
  readonly by: string;
  /** Code of the matter. */
  readonly matter: string | null;
  readonly matterName: string | null;
  readonly caseNumber: string | null;
  readonly basis: string | null;
  readonly law: string | null;
  readonly fields: readonly FieldLabel[];
  readonly registries: readonly string[];
  readonly outcome: AccessRecord['outcome'];
}

export interface AccessPage {
  /** Newest first. */
  readonly accesses: readonly Access[];
  readonly hasNextPage: boolean;
  /** Accesses that may be told now, on all pages. */
  readonly totalCount: number;
  /** Accesses of this person that may not be told, or not yet: their number is, so that nobody is left to guess. */
  readonly withheldCount: number;
}

export interface AccessesRequest {
  readonly first: number;
  /** Sequence of the last access of the page before. */
  readonly after?: number | undefined;
  /** YYYY-MM-DD in the city. */
  readonly today: string;
}

export interface AccessesSettings {
  readonly file: string;
  readonly keyFolder: string;
  readonly rules: readonly DisclosureRule[];
  readonly labelOf: (field: string) => FieldLabel;
  /** Official name of a matter; null where it is none that is known. */
  readonly matterName: (code: string) => string | null;
}

export type AccessesOf = (subject: string, request: AccessesRequest) => AccessPage;

interface Row {
  readonly sequence: number;
  readonly body: string;
}

/** Opens the log for those whose data it is about: who looked, when, for what. A subject is `Type:key`. */
export async function openAccesses(settings: AccessesSettings): Promise<AccessesOf> {
  const { file, keyFolder, rules } = settings;
  const { hashOf } = await openSubjectKeys(keyFolder);
  return (subject, { first, after, today }) => {
    const hash = hashOf(subject);
    const all = existsSync(file) ? recordsOf(file, hash) : [];
    const told = all.filter(({ record }) => {
      // What they did themselves they know.
      if (record.who.person === hash) return true;
      const disclosure = disclosureOf(rules, record);
      return disclosure.class === 'NOW' || (disclosure.class === 'AFTER' && disclosure.day <= today);
    });
    const rest = told.filter(({ sequence }) => after === undefined || sequence < after);
    return {
      accesses: rest.slice(0, first).map((one) => readable(one, hash, settings)),
      hasNextPage: rest.length > first,
      totalCount: told.length,
      withheldCount: all.length - told.length,
    };
  };
}

interface Known {
  readonly sequence: number;
  readonly record: AccessRecord;
}

/** Opened for each question: whoever keeps a file open for long misses that it was replaced. */
function recordsOf(file: string, hash: string): readonly Known[] {
  const { database } = openLogToRead(file);
  try {
    const rows = database
      .prepare<[string], Row>(
        `select sequence, body from access join access_subject using (sequence)
          where subject = ? and body is not null order by sequence desc`,
      )
      .all(hash);
    return rows.map(({ sequence, body }) => ({ sequence, record: JSON.parse(body) as AccessRecord }));
  } finally {
    database.close();
  }
}

function readable({ sequence, record }: Known, hash: string, { labelOf, matterName }: AccessesSettings): Access {
  const { at, who, matter, caseNumber, basis, law, fields, registries, outcome } = record;
  return {
    sequence,
    at,
    by: who.person === hash ? '本人' : (who.agency ?? byKind[who.kind] ?? who.kind),
    matter,
    matterName: matter === null ? null : matterName(matter),
    caseNumber,
    basis,
    law,
    fields: fields.map(labelOf),
    registries,
    outcome,
  };
}

/** Who has no agency is told by kind: who it was concerns them, too. */
const byKind: Readonly<Record<string, string>> = {
  CITIZEN: '其他个人',
  REPRESENTATIVE: '企业代表人',
  STRANGER: '匿名访问',
};
