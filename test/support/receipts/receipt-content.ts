import type { EvidenceItem, ReceiptContent } from '../../../subgraphs/affairs/receipt/receipt.ts';
import { writtenItem } from '../../../subgraphs/affairs/receipt/written-item.ts';

const hash = (letter: string) => `${letter.repeat(42)}A`;
const source = { registry: 'POPULATION', authority: '市公安局', asOf: '2026-06-21T01:00:00Z', version: 1 };

/** Evidence of each way that a proof has. */
export const evidenceItems: readonly EvidenceItem[] = [
  { material: '不动产登记申请书', __typename: 'Form', name: '不动产登记申请书' },
  { material: '买卖双方身份证明', __typename: 'VerifiedEvidence', isMatch: true, sources: [source] },
  {
    material: '结婚证',
    __typename: 'SharedEvidence',
    records: [{ rows: [{ label: '登记日期', value: '2026-05-20' }], source }],
  },
  { material: '无查封、无异议证明', __typename: 'NegativeEvidence', searched: [], searchedAt: '2026-11-24T10:00:00Z' },
  { material: '社会保险缴纳证明', __typename: 'Unavailable', registries: ['POPULATION'], code: 'REGISTRY_UNAVAILABLE' },
  { material: '不动产权证书原件', __typename: 'MustSubmit', reason: 'ORIGINAL_SURRENDERED' },
];

interface Changes extends Partial<Omit<ReceiptContent, 'evidence'>> {
  readonly evidence?: readonly EvidenceItem[];
}

/** What a receipt of a home's transfer says. */
export function receiptContent({ evidence = evidenceItems, ...changes }: Changes = {}): ReceiptContent {
  return {
    id: '01KAVX5Y9G7M4Q2T8R6W3Z1B0C',
    matter: { code: 'home-transfer', name: '不动产转移登记（二手房）', validFrom: '2018-01-01' },
    request: {
      operationHash: hash('o'),
      variablesHash: hash('v'),
      purpose: 'home-transfer',
      caller: 'agency:住房窗口',
      applicant: '310***********9522',
      requestRecordedAt: '2026-11-24T09:59:59Z',
    },
    answers: [
      { registry: 'POPULATION', hash: hash('p'), asOf: '2026-06-21T01:00:00Z' },
      { registry: 'SPATIAL', hash: hash('s'), asOf: null },
    ],
    evidence: evidence.map(writtenItem),
    issuedAt: '2026-11-24T10:00:00Z',
    expiresAt: '2026-12-24T10:00:00Z',
    isSynthetic: true,
    ...changes,
  };
}
