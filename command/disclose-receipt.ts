import { Command } from 'commander';
import type { Receipt } from '../subgraphs/affairs/receipt/receipt.ts';
import { options } from './options.ts';
import type { KeyPlaces } from './read-keys-from.ts';
import { readProvenReceipt } from './read-proven-receipt.ts';
import { Refusal } from './refusal.ts';
import { writeNamedFile } from './write-named-file.ts';

/** `mianti receipt disclose FILE OUT MATERIAL…`: the receipt with these materials and no other, as good a proof of them. */
export function discloseReceiptCommand(): Command {
  return new Command('disclose')
    .description('write a receipt that shows only the named materials, and proves them without the rest')
    .argument('<file>', 'the whole receipt')
    .argument('<out>', 'the file to write; none that is there already')
    .argument('<material...>', 'names of materials, as mianti verify lists them')
    .option('--keys <file>', 'published key set (mianti keys publish); without it the keys of this machine')
    .addOption(options.keyFolder())
    .action(discloseMaterials);
}

async function discloseMaterials(
  file: string,
  out: string,
  materials: readonly string[],
  places: KeyPlaces,
): Promise<void> {
  const { disclose } = await import('../subgraphs/affairs/receipt/disclose.ts');
  const { receiptText } = await import('../subgraphs/affairs/receipt/receipt-text.ts');
  const { state, receipt } = await readProvenReceipt(file, places, 'disclosed');
  checkMaterials(file, receipt, materials);
  const part = disclose(receipt, materials);
  // The whole receipt cannot be had back from a part: a slip of the pen must not write over it.
  await writeNamedFile(out, receiptText(part), { isNew: true });
  const expired = state === 'EXPIRED' ? `; the receipt expired at ${receipt.head.expiresAt}` : '';
  console.error(`wrote ${out}: ${part.evidence.length} of ${receipt.head.evidence.count} materials${expired}`);
}

function checkMaterials(file: string, { head, evidence }: Receipt, materials: readonly string[]): void {
  const { count } = head.evidence;
  if (evidence.length !== count)
    throw new Refusal(`${file} shows ${evidence.length} of ${count} materials; expected the whole receipt`);
  const names = evidence.map(({ item }) => item.material);
  const unknown = materials.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Refusal(`${file} has no material ${unknown.join(', ')}; expected some of ${names.join(', ')}`);
}
