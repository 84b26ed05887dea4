import PDFDocument from 'pdfkit';
import { fitted } from './fitted.ts';
import { fontFile } from './font-file.ts';
import type { QrModules } from './qr-modules.ts';

/** Points: A4 is 595.28 by 841.89. */
export const sheetArea = { left: 48, top: 44, right: 547, bottom: 800 } as const;

interface Placed {
  readonly x: number;
  readonly y: number;
}

interface LineStyle extends Placed {
  readonly width: number;
  readonly size: number;
  readonly isBold?: boolean;
  readonly color?: string;
}

/** A page of A4 to write on, from what a receipt needs: lines that never wrap, rules, a QR code, a mark. */
export interface Sheet {
  line(text: string, style: LineStyle): void;
  rule(y: number): void;
  qrCode(modules: QrModules, side: number, at: Placed): void;
  mark(text: string, box: Placed & { readonly width: number; readonly height: number }): void;
  bytes(): Promise<Buffer>;
}

/** Opens a sheet. The time is the document's: the same receipt gives the same sheet. */
export function openSheet(title: string, createdAt: Date): Sheet {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, Producer: 'Mianti', Creator: 'Mianti', CreationDate: createdAt },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  document.registerFont('Regular', fontFile('Regular')).registerFont('Bold', fontFile('Bold'));
  return {
    line(text, { x, y, width, size, isBold = false, color = '#111111' }) {
      document.font(isBold ? 'Bold' : 'Regular').fontSize(size);
      const shown = fitted(text, width, (part) => document.widthOfString(part));
      document.fillColor(color).text(shown, x, y, { lineBreak: false });
    },
    rule(y) {
      document.moveTo(sheetArea.left, y).lineTo(sheetArea.right, y).lineWidth(0.5).strokeColor('#888888').stroke();
    },
    qrCode(modules, side, { x, y }) {
      const step = side / modules.size;
      for (let row = 0; row < modules.size; row += 1) drawRow(document, modules, { row, step, x, y });
      document.fill('#000000');
    },
    mark(text, { x, y, width, height }) {
      document.rect(x, y, width, height).lineWidth(1.5).strokeColor('#b00020').stroke();
      document.font('Bold').fontSize(11).fillColor('#b00020');
      const left = x + (width - document.widthOfString(text)) / 2;
      document.text(text, left, y + (height - document.currentLineHeight()) / 2, { lineBreak: false });
    },
    async bytes() {
      document.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}

/** Adds the dark modules of a row to the path, each run as one rectangle: gaps between modules would show in print. */
function drawRow(
  document: PDFKit.PDFDocument,
  modules: QrModules,
  { row, step, x, y }: Placed & { readonly row: number; readonly step: number },
): void {
  let from = 0;
  while (from < modules.size) {
    let to = from;
    while (to < modules.size && modules.isDark(row, to)) to += 1;
    if (to > from) document.rect(x + from * step, y + row * step, (to - from) * step, step);
    from = to + 1;
  }
}
