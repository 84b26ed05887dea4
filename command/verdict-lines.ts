import { stripVTControlCharacters } from 'node:util';
import { describeEvidence } from '../subgraphs/affairs/receipt/print/describe-evidence.ts';
import type { Receipt } from '../subgraphs/affairs/receipt/receipt.ts';
import type { Verdict } from '../subgraphs/affairs/receipt/verdict.ts';

/** A verdict in plain words: what is proved, or what is wrong. */
export function verdictLines(verdict: Verdict): readonly string[] {
  const first = `${verdict.state}: ${verdict.message}`;
  if (verdict.state === 'ALTERED' || verdict.state === 'UNKNOWN_KEY') return [first, 'Nothing is proved.'].map(plain);
  const { receipt, key } = verdict;
  const warning = key.isDemonstration ? ' (for demonstration: it proves nothing in law)' : '';
  return [first, ...headLines(receipt), `key        ${key.alg} ${key.kid}${warning}`, ...evidenceLines(receipt)].map(
    plain,
  );
}

function headLines({ head }: Receipt): readonly string[] {
  const { id, matter, request, answers, issuedAt, expiresAt, isSynthetic } = head;
  return [
    `receipt    ${id}${isSynthetic ? ', of a synthetic city' : ''}`,
    `matter     ${matter.name} (${matter.code}), the list in force since ${matter.validFrom}`,
    `purpose    ${request.purpose}`,
    `applicant  ${request.applicant}${requestWords(request.requestRecordedAt)}`,
    `caller     ${request.caller}`,
    `issued     ${issuedAt}, expires ${expiresAt}`,
    ...answers.map(({ registry, asOf }) => `registry   ${registry}, ${asOf ? `as of ${asOf}` : 'of unknown date'}`),
  ];
}

function requestWords(recordedAt: string | null): string {
  return recordedAt === null ? '' : `, whose request was recorded at ${recordedAt}`;
}

function evidenceLines({ head, evidence }: Receipt): readonly string[] {
  const { count } = head.evidence;
  if (evidence.length === 0) return [`Of ${count} materials this text shows none: only what stands above is proved.`];
  const part = evidence.length === count ? `all ${count}` : `${evidence.length} of ${count}`;
  const lines = evidence.map(({ index, item }) => {
    const { way, outcome } = describeEvidence(item);
    return `${String(index + 1).padStart(4)}  ${item.material}: ${way.en}, ${outcome.en}`;
  });
  return [`Proved for ${part} materials:`, ...lines];
}

/** A file from a stranger must not steer the terminal. */
function plain(line: string): string {
  return stripVTControlCharacters(line).replace(/\p{Cc}/gu, ' ');
}
