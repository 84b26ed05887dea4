import { Command } from 'commander';
import { options } from './options.ts';
import { type KeyPlaces, readKeysFrom } from './read-keys-from.ts';
import { readReceiptFile } from './read-receipt-file.ts';
import { verdictLines } from './verdict-lines.ts';

/** `mianti verify FILE`: offline, by the key set alone. The exit code is 0 for a valid receipt and 1 for any other. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('tell whether a receipt is as it was issued, offline; a file of its text, or of what its QR code says')
    .argument('<file>', 'the receipt')
    .option('--keys <file>', 'published key set (mianti keys publish); without it the keys of this machine')
    .addOption(options.keyFolder())
    .action(verify);
}

async function verify(file: string, places: KeyPlaces): Promise<void> {
  const { verifyText } = await import('../subgraphs/affairs/receipt/verify-text.ts');
  const verdict = await verifyText(await readReceiptFile(file), await readKeysFrom(places), new Date());
  for (const line of verdictLines(verdict)) console.log(line);
  if (verdict.state !== 'VALID') process.exitCode = 1;
}
