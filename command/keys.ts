import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { readKeys } from '../subgraphs/affairs/receipt/keys/key-folder.ts';
import { type PublishedKey, publishedKey } from '../subgraphs/affairs/receipt/keys/published-key.ts';
import { publishedKeySet } from '../subgraphs/affairs/receipt/keys/published-key-set.ts';
import type { SigningKey } from '../subgraphs/affairs/receipt/keys/signing-key.ts';
import { options } from './options.ts';
import { refusingKeys } from './refusing-keys.ts';

interface KeyFolder {
  readonly keyFolder: string;
}

interface RotateSettings extends KeyFolder {
  readonly signature: SigningKey['algorithm'];
  readonly real?: boolean;
}

/** `mianti keys`: the keys that sign receipts, in a folder of this machine. */
export function keysCommand(): Command {
  const list = new Command('list')
    .description('list the keys, oldest first')
    .addOption(options.keyFolder())
    .action(listKeys);
  const rotate = new Command('rotate')
    .description('make a key that signs from now on; the others are taken out of use and still verify')
    .addOption(options.keyFolder())
    .addOption(options.signature())
    .option('--real', 'a key for real data; without it a demonstration key')
    .action(rotateKeys);
  const publish = new Command('publish')
    .description('write the public keys as a key set (JWKS), which is all that a verifier needs')
    .argument('[out]', 'the file to write; standard output without it')
    .addOption(options.keyFolder())
    .action(publishKeys);
  return new Command('keys')
    .description('keys that sign receipts')
    .addCommand(list)
    .addCommand(rotate)
    .addCommand(publish);
}

async function listKeys({ keyFolder }: KeyFolder): Promise<void> {
  const keys = await refusingKeys(() => readKeys(keyFolder));
  if (keys.length === 0) console.error(`no key in ${keyFolder}`);
  for (const { key } of keys) console.log(lineOf(publishedKey(key)));
}

async function rotateKeys({ keyFolder, signature, real }: RotateSettings): Promise<void> {
  // Loaded here: no other command needs the libraries that make keys.
  const { rotateKey } = await import('../subgraphs/affairs/receipt/keys/rotate-key.ts');
  const rotation = { folder: keyFolder, algorithm: signature, isDemonstration: real !== true };
  console.log(lineOf(publishedKey(await refusingKeys(() => rotateKey(rotation)))));
}

async function publishKeys(out: string | undefined, { keyFolder }: KeyFolder): Promise<void> {
  const text = `${JSON.stringify(await refusingKeys(() => publishedKeySet(keyFolder)), null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else await refusingKeys(() => writeFile(out, text));
}

function lineOf({ kid, alg, createdAt, retiredAt, isDemonstration }: PublishedKey): string {
  const use = retiredAt === null ? 'signs' : `retired ${retiredAt}`;
  return `${kid}  ${alg.padEnd(5)}  made ${createdAt}  ${use}${isDemonstration ? '  for demonstration only' : ''}`;
}
