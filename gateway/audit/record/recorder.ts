import type { GraphQLFormattedError } from 'graphql';
import type { LevelOf } from '../../access/classified/classification.ts';
import type { GuardedOperation, GuardedRequest, Outcome } from '../../access/guard.ts';
import type { PurposeAt } from '../../access/purpose.ts';
import { byConditions } from '../../operation/by-conditions.ts';
import type { AccessRecord } from '../access-record.ts';
import type { SubjectKeys } from '../keys/subject-keys.ts';
import type { ArgumentContext } from './argument-subjects.ts';
import { type AskedFields, askedFields } from './asked-fields.ts';
import { collectSubjects } from './collect-subjects.ts';
import { keyTypes } from './key-types.ts';
import { placesOf } from './places.ts';
import { who } from './who.ts';

/** Makes the records of one compiled operation. */
export interface Recorder {
  /** Of an access that was admitted; null where nothing was asked that is not public. Reads numbers: before they are masked. */
  recordOf(request: GuardedRequest, outcome: Outcome): AccessRecord | null;
  /** Of a request that was refused before anything was fetched; null where it asked for nothing that is not public. */
  refusedOf(request: GuardedRequest, errors: readonly GraphQLFormattedError[]): AccessRecord | null;
}

export interface RecorderSettings {
  readonly classify: LevelOf;
  readonly purposeAt: PurposeAt;
  readonly subjectKeys: SubjectKeys;
  readonly subjectOfText: ArgumentContext['subjectOfText'];
  readonly now: () => Date;
}

/** Compiles what a record of an operation says; per request only its subjects are collected. */
export function recorderOf(operation: GuardedOperation, settings: RecorderSettings): Recorder {
  const { schema, document, keys, fetches } = operation;
  const { classify, subjectKeys, subjectOfText } = settings;
  const owners = keyTypes(schema, keys);
  const context = { schema, classify, keys, keyTypes: owners, subjectOfText };
  const everything = askedFields(document, { ...context, conditions: null });
  const { root, fetched } = placesOf(operation, classify, owners);
  const carried = [...fetched].filter((field) => !everything.fields.includes(field)).toSorted();
  const registries = [...new Set(fetches.map(({ node }) => node.serviceName))].toSorted();
  const collect = collectSubjects(root);
  const askedBy = byConditions(document, (conditions) => askedFields(document, { ...context, conditions }));

  return {
    recordOf: (request, { tree, isComplete }) => {
      const asked = askedBy(request.variables);
      if (asked.fields.length === 0 && carried.length === 0) return null;
      const found = new Set<string>();
      collect(tree, found);
      return record(request, asked, found, { carried, registries, outcome: isComplete ? 'COMPLETE' : 'PARTIAL' });
    },
    refusedOf: (request, errors) => {
      const asked = askedBy(request.variables);
      if (asked.fields.length === 0) return null;
      const refusedFor = [...new Set(errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN')))].toSorted();
      return record(request, asked, new Set(), { outcome: 'REFUSED', refusedFor });
    },
  };

  function record(
    { variables, context: { requestId, principal, purpose: matter, caseNumber, isForProof } }: GuardedRequest,
    asked: AskedFields,
    found: Set<string>,
    came: Pick<AccessRecord, 'outcome'> & Partial<AccessRecord>,
  ): AccessRecord {
    const at = settings.now().toISOString();
    for (const add of asked.subjects) add(variables, found);
    const purpose = matter === undefined ? undefined : settings.purposeAt(matter, shanghaiDay(at));
    return {
      at,
      requestId,
      who: who(principal, subjectKeys),
      matter: matter ?? null,
      caseNumber: caseNumber ?? null,
      basis: purpose?.basis ?? null,
      law: purpose?.law ?? null,
      isForProof: isForProof === true,
      keyId: subjectKeys.keyId,
      subjects: [...found].map(subjectKeys.hashOf).toSorted(),
      fields: asked.fields,
      carried: [],
      registries: [],
      refusedFor: [],
      ...came,
    };
  }
}

/** China has one time and no summer time. */
const shanghaiDay = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
