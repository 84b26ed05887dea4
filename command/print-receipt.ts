import { Command } from 'commander';
import { options } from './options.ts';
import type { KeyPlaces } from './read-keys-from.ts';
import { readProvenReceipt } from './read-proven-receipt.ts';
import { writeNamedFile } from './write-named-file.ts';

/** `mianti receipt print FILE OUT.pdf`: the sheet of a receipt (加注件). */
export function printReceiptCommand(): Command {
  return new Command('print')
    .description('write a receipt as a one-page A4 sheet in PDF, with a QR code that proves it offline')
    .argument('<file>', 'the receipt')
    .argument('<out>', 'the PDF to write')
    .option('--keys <file>', 'published key set (mianti keys publish); without it the keys of this machine')
    .addOption(options.keyFolder())
    .action(printSheet);
}

async function printSheet(file: string, out: string, places: KeyPlaces): Promise<void> {
  const { printReceipt } = await import('../subgraphs/affairs/receipt/print-receipt.ts');
  const { state, receipt } = await readProvenReceipt(file, places, 'printed');
  await writeNamedFile(out, await printReceipt(receipt));
  console.error(`wrote ${out}${state === 'EXPIRED' ? `; the receipt expired at ${receipt.head.expiresAt}` : ''}`);
}
