import type { AccessRecord } from '../../../gateway/audit/access-record.ts';
import { recordText } from '../../../gateway/audit/record-text.ts';
import type { Entry } from '../../../gateway/audit/store/write-entries.ts';

/** A record as the gateway makes them, changed as a test needs. */
export function accessRecord(changes: Partial<AccessRecord> = {}): AccessRecord {
  return {
    at: '2026-11-24T02:00:00.000Z',
    requestId: 'a-request',
    who: { kind: 'OFFICER', subject: 'officer-7', agency: '市规划资源局', person: null },
    matter: 'home-transfer',
    caseNumber: 'C-1',
    basis: 'STATUTORY_DUTY',
    law: '不动产登记暂行条例',
    isForProof: false,
    keyId: 'k',
    subjects: ['s1', 's2'],
    fields: ['Person.marriage', 'Person.name'],
    carried: ['Person.idNumber'],
    registries: ['population'],
    outcome: 'COMPLETE',
    refusedFor: [],
    ...changes,
  };
}

/** The record as it goes into the log. */
export function entryOf(record: AccessRecord): Entry {
  return { at: record.at, body: recordText(record), subjects: record.subjects };
}
