import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { options } from './options.ts';
import { type KeyPlaces, readKeysFrom } from './read-keys-from.ts';
import { readReceiptFile } from './read-receipt-file.ts';
import { Refusal } from './refusal.ts';

/** `mianti receipt print FILE OUT.pdf`: the sheet of a receipt (加注件). */
export function receiptCommand(): Command {
  const print = new Command('print')
    .description('write a receipt as a one-page A4 sheet in PDF, with a QR code that proves it offline')
    .argument('<file>', 'the receipt')
    .argument('<out>', 'the PDF to write')
    .option('--keys <file>', 'published key set (mianti keys publish); without it the keys of this machine')
    .addOption(options.keyFolder())
    .action(printSheet);
  return new Command('receipt').description('receipts (办事凭证)').addCommand(print);
}

async function printSheet(file: string, out: string, places: KeyPlaces): Promise<void> {
  const { verifyText } = await import('../subgraphs/affairs/receipt/verify-text.ts');
  const { printReceipt } = await import('../subgraphs/affairs/receipt/print-receipt.ts');
  const verdict = await verifyText(await readReceiptFile(file), await readKeysFrom(places), new Date());
  // A sheet looks official: none is made of a text that somebody wrote himself.
  if (verdict.state === 'ALTERED' || verdict.state === 'UNKNOWN_KEY')
    throw new Refusal(`${file} is not printed: ${verdict.message}`);
  try {
    await writeFile(out, await printReceipt(verdict.receipt));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Refusal(`${out} cannot be written (${code})`);
  }
  console.error(
    `wrote ${out}${verdict.state === 'EXPIRED' ? `; the receipt expired at ${verdict.receipt.head.expiresAt}` : ''}`,
  );
}
