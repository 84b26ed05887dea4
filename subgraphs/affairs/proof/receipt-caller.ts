import type { Caller } from '../../kit/caller.ts';
import { maskedNumber } from './masked-number.ts';
import type { Representative } from './proof-request.ts';

/** A receipt is printed, and so short. */
const longest = 60;

/** Who asked, as far as it is known, and in which capacity: of numbers the middle is hidden, since receipts go round. */
export function receiptCaller(principal: Caller['principal'], representative: Representative | null): string {
  const who = principal ? whoIs(principal) : 'UNIDENTIFIED';
  return representative ? `${who}, as ${representative.capacity} of the applicant` : who;
}

function whoIs({
  kind,
  subject = '',
  agency = '',
  idNumber = '',
  uscc = '',
}: NonNullable<Caller['principal']>): string {
  switch (kind) {
    case 'STRANGER':
      return 'UNIDENTIFIED';
    case 'CITIZEN':
      return `CITIZEN ${maskedNumber(idNumber)}`;
    case 'REPRESENTATIVE':
      return `REPRESENTATIVE ${maskedNumber(idNumber)} of ${uscc}`;
    case 'OFFICER':
      return `OFFICER ${subject.slice(0, longest)} of ${agency.slice(0, longest)}`;
  }
}
