import { create, type QRCodeErrorCorrectionLevel } from 'qrcode';

export interface QrModules {
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  isDark(row: number, column: number): boolean;
}

/** A text as the modules of a QR code. Level M outlives a fold and a stain; a text too long for it gets level L. */
export function qrModules(text: string): QrModules {
  const { modules } = made(text, 'M') ?? made(text, 'L') ?? tooLong(text);
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}

function made(text: string, errorCorrectionLevel: QRCodeErrorCorrectionLevel) {
  try {
    return create(text, { errorCorrectionLevel });
  } catch {
    // The library throws where the text does not fit, and for nothing else that a text can be.
    return null;
  }
}

function tooLong(text: string): never {
  throw new RangeError(`expected a text that fits a QR code, found ${Buffer.byteLength(text)} bytes`);
}
