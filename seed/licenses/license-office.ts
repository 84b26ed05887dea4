import { createHash } from 'node:crypto';
import type { entities } from '../../subgraphs/license/entities.ts';
import { holderKeyOf } from '../../subgraphs/license/holder-key.ts';
import { asOfDay } from '../calendar/as-of-day.ts';
import { type Day, dayText, timeText, yearOf } from '../calendar/day.ts';
import type { Planter } from '../conflicts/planter.ts';
import type { District } from '../geography/districts.ts';
import { licenseIdentifier } from '../identifiers/license-identifier.ts';
import { strangerId } from '../identifiers/stranger-id.ts';
import { sourced } from '../rows/sourced.ts';
import type { Writers } from '../storage/row.ts';
import { type Body, issuingBody } from './bodies.ts';
import { type LicenseType, type LicenseTypeName, licenseCatalogue } from './catalogue.ts';

export interface LicenseHolder {
  readonly name: string;
  /** Citizen ID number or social credit code, as printed: a 15-digit number is possible. */
  readonly code: string;
  readonly kind: 'CITIZEN_ID' | 'SOCIAL_CREDIT_CODE';
}

/** One edition of a license. */
export interface Edition {
  readonly issuedOn: Day;
  readonly validTo: Day | null;
}

export interface Issue {
  readonly type: LicenseTypeName;
  readonly holder: LicenseHolder;
  /** Null for the city's own departments. */
  readonly district: District | null;
  readonly number: string;
  /** Oldest first; the last one is current. */
  readonly editions: readonly Edition[];
  /** Of the current edition, where it is not valid or lapsed by its last day. */
  readonly status?: string;
  readonly items?: Readonly<Record<string, string>>;
  readonly unitCode?: string;
  /** A serial of its own, for the fixed world. */
  readonly serial?: string;
}

/** Issues licenses with identifiers that check. */
export interface LicenseOffice {
  /** Answers the identifiers, oldest edition first. */
  issue(issue: Issue): string[];
  /** How many editions were issued so far. */
  issued(): number;
}

type Write = Pick<Writers<typeof entities>, 'License'>;

export interface Counter {
  /** Ten digits at most: offices with serials apart never issue an identifier twice. */
  readonly firstSerial: number;
  /** Null where nothing is planted: the fixed world has its own. */
  readonly conflicts: Planter | null;
}

export function licenseOffice(write: Write, { firstSerial, conflicts }: Counter): LicenseOffice {
  const catalogue = licenseCatalogue();
  const bodies = new Map<string, Body>();
  let series = firstSerial - 1;
  let issued = 0;
  const bodyOf = ({ department }: LicenseType, district: District | null): Body => {
    const key = `${department}${district?.code}`;
    const body = bodies.get(key) ?? issuingBody(department, district);
    bodies.set(key, body);
    return body;
  };
  return {
    issued: () => issued,
    issue: (issue) => {
      series += 1;
      const type = catalogue[issue.type];
      const body = bodyOf(type, issue.district);
      const first = issue.editions[0]?.issuedOn ?? asOfDay;
      const serial = issue.serial ?? `${yearOf(first)}${String(series).padStart(10, '0')}`;
      const holder = conflicts ? spoilt(issue.holder, conflicts) : issue.holder;
      return issue.editions.map((edition, index) => {
        const identifier = licenseIdentifier({ type: type.code, issuer: body.code, serial, version: index + 1 });
        issued += 1;
        const isCurrent = index === issue.editions.length - 1;
        write.License(rowOf({ ...issue, holder }, { type, body, identifier, edition, isCurrent, version: index + 1 }));
        return identifier;
      });
    },
  };
}

function spoilt(holder: LicenseHolder, conflicts: Planter): LicenseHolder {
  if (conflicts.plants('LICENSE_NAME_DIFFERS', 0.004)) return { ...holder, name: `${holder.name.slice(0, -1)}某` };
  if (holder.kind === 'SOCIAL_CREDIT_CODE' || !conflicts.plants('LICENSE_HOLDER_UNKNOWN', 0.003)) return holder;
  return { ...holder, code: strangerId(holder.code) };
}

interface Making {
  readonly type: LicenseType;
  readonly body: Body;
  readonly identifier: string;
  readonly edition: Edition;
  readonly isCurrent: boolean;
  readonly version: number;
}

function rowOf(issue: Issue, { type, body, identifier, edition, isCurrent, version }: Making) {
  const { holder } = issue;
  const { issuedOn, validTo } = edition;
  const isOver = !isCurrent || (validTo !== null && validTo < asOfDay);
  return {
    identifier,
    series: identifier.slice(0, -6),
    isCurrentEdition: isCurrent,
    typeCode: type.code,
    number: issue.number,
    name: type.name,
    holderName: holder.name,
    holderCodeKind: holder.kind,
    holderCode: holder.code,
    holderKey: holderKeyOf(holder.kind, holder.code),
    issuerName: body.name,
    issuedOn: dayText(issuedOn),
    validFrom: dayText(issuedOn),
    validTo: validTo === null ? null : dayText(validTo),
    status: isCurrent && issue.status ? issue.status : isOver ? 'LAPSED' : 'VALID',
    sealName: `${body.name}电子印章`,
    sealSigner: body.name,
    sealedAt: timeText(issuedOn),
    sealAlgorithm: 'SM2_SM3',
    // No file exists: the digest is of the identifier.
    fileDigest: createHash('sm3').update(identifier).digest('hex'),
    relatedUnitCode: issue.unitCode ?? null,
    dataItems: JSON.stringify(issue.items ?? {}),
    ...sourced(body.name, issuedOn, version),
  };
}
