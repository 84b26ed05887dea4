import { qrPrefix } from '../subgraphs/affairs/receipt/print/qr-text.ts';
import { readNamedFile } from './read-named-file.ts';

/**
 * The bytes of a receipt's file. The text of a QR code comes through a telephone and an editor, which ends a file with a line
 * break: that one is the file's. A receipt's own text is a file as it was issued, and taken to the byte.
 */
export async function readReceiptFile(file: string): Promise<Buffer> {
  const bytes = await readNamedFile(file);
  if (!bytes.subarray(0, qrPrefix.length).equals(Buffer.from(qrPrefix))) return bytes;
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n$/, ''), 'latin1');
}
