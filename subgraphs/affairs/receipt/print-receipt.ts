import { beijingTime } from './print/beijing-time.ts';
import { describeEvidence } from './print/describe-evidence.ts';
import { qrModules } from './print/qr-modules.ts';
import { qrText } from './print/qr-text.ts';
import { registryName } from './print/registry-name.ts';
import { openSheet, type Sheet, sheetArea } from './print/sheet.ts';
import type { Receipt, ReceiptHead } from './receipt.ts';
import { readSignature } from './signature/read-signature.ts';

/**
 * A receipt as a sheet of A4 in PDF, the stamped copy (加注件): what for, for whom, when and until when, each material with its
 * way and outcome, and a QR code that proves the head offline (`qrText`). Always one page: many materials are set smaller, and
 * those that still find no place are counted.
 */
export async function printReceipt(receipt: Receipt): Promise<Buffer> {
  const { head } = receipt;
  const sheet = openSheet(`办事凭证 ${head.id}`, new Date(head.issuedAt));
  const below = writeHead(sheet, receipt);
  sheet.rule(below);
  writeMaterials(sheet, receipt, { from: below + 8, to: footTop - 8 });
  sheet.rule(footTop);
  writeFoot(sheet, receipt);
  return sheet.bytes();
}

const { left, top, right, bottom } = sheetArea;
const width = right - left;
/** A code of 120 modules has half a millimetre for each: a telephone reads it off paper. */
const qrSide = 176;
const footTop = bottom - qrSide - 22;

function writeHead(sheet: Sheet, { head }: Receipt): number {
  sheet.line('办事凭证（加注件）', { x: left, y: top, width: 300, size: 20, isBold: true });
  sheet.line('Receipt: papers that need not be submitted', {
    x: left,
    y: top + 27,
    width: 300,
    size: 9,
    color: '#555555',
  });
  if (head.isSynthetic) sheet.mark('演示数据 SYNTHETIC', { x: right - 150, y: top + 4, width: 150, height: 28 });
  const rows = [
    ['事项 Matter', `${head.matter.name}（${head.matter.code}，${head.matter.validFrom} 起施行）`],
    ['凭证编号 Receipt', head.id],
    ['用途 Purpose', head.request.purpose],
    ['申请人 Applicant', applicantWords(head.request)],
    ['查询主体 Caller', head.request.caller],
    ['出具时间 Issued', `${beijingTime(head.issuedAt)}（北京时间）`],
    ['有效期至 Expires', `${beijingTime(head.expiresAt)}（北京时间）`],
  ] as const;
  for (const [position, [label, value]] of rows.entries()) {
    const y = top + 52 + position * 17;
    sheet.line(label, { x: left, y, width: 96, size: 9, color: '#555555' });
    sheet.line(value, { x: left + 100, y, width: width - 100, size: 10 });
  }
  return top + 52 + rows.length * 17 + 4;
}

function applicantWords({ applicant, requestRecordedAt }: ReceiptHead['request']): string {
  return requestRecordedAt === null ? applicant : `${applicant}（${beijingTime(requestRecordedAt)} 提出申请）`;
}

function writeMaterials(
  sheet: Sheet,
  { head, evidence }: Receipt,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const shown = evidence.length === head.evidence.count ? '' : `（出示其中${evidence.length}项）`;
  sheet.line(`材料 Materials：${head.evidence.count}项${shown}`, { x: left, y: from, width, size: 11, isBold: true });
  const start = from + 22;
  const room = to - start;
  // From comfortable to the smallest that is still read without a glass.
  const height = Math.min(20, Math.max(11, room / Math.max(1, evidence.length)));
  const size = Math.min(10, height * 0.62);
  const places = Math.floor(room / height);
  const rows = evidence.length <= places ? evidence : evidence.slice(0, places - 1);
  for (const [position, { index, item }] of rows.entries()) {
    const y = start + position * height;
    const { way, outcome } = describeEvidence(item);
    sheet.line(`${index + 1}`, { x: left, y, width: 18, size, color: '#555555' });
    sheet.line(item.material, { x: left + 20, y, width: 218, size });
    sheet.line(`${way.zh} ${way.en}`, { x: left + 244, y, width: 112, size });
    sheet.line(`${outcome.zh} ${outcome.en}`, { x: left + 360, y, width: width - 360, size });
  }
  const rest = evidence.length - rows.length;
  if (rest > 0)
    sheet.line(`…以及另外 ${rest} 项 and ${rest} more`, { x: left + 20, y: start + rows.length * height, width, size });
}

function writeFoot(sheet: Sheet, receipt: Receipt): void {
  const { head, signature } = receipt;
  const { keyId = '', algorithm = '' } = readSignature(signature) ?? {};
  const textWidth = width - qrSide - 24;
  const answers = head.answers.map(
    ({ registry, asOf }) => `${registryName(registry)} ${asOf ? beijingTime(asOf) : '—'}`,
  );
  const lines: readonly (readonly [text: string, size: number])[] = [
    ['数据来源及时点 Registries, as of', 8],
    ...answers.map((answer) => [answer, 9] as const),
    ['签名密钥 Key', 8],
    [`${algorithm} ${keyId}`, 7.5],
    ['证据根 Root of the evidence (SHA-256)', 8],
    [head.evidence.root, 7.5],
    ['核验 Verify', 8],
    ['扫描二维码，将所得文本存为文件，运行 mianti verify 文件', 8],
    ['Scan the code, keep its text as a file, run: mianti verify FILE', 8],
    // The code has the root of the evidence, not the evidence: the lines above are only as good as the paper.
    ['二维码证明编号、事项、用途、申请人、主体和时间；材料以凭证原文为准。', 8],
  ];
  const step = Math.min(14, (qrSide + 8) / lines.length);
  for (const [position, [text, size]] of lines.entries()) {
    const color = size === 8 ? '#555555' : '#111111';
    sheet.line(text, { x: left, y: footTop + 10 + position * step, width: textWidth, size, color });
  }
  sheet.qrCode(qrModules(qrText(receipt)), qrSide, { x: right - qrSide, y: footTop + 12 });
}
