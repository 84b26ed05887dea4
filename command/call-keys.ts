import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { Refusal } from './refusal.ts';
import { writeNamedFile } from './write-named-file.ts';

/** `mianti call-keys`: keys by which processes of Mianti know each other's calls. */
export function callKeysCommand(): Command {
  const make = new Command('make')
    .description('make a key: key.json for the process that calls, keys.json, the public set, for those it calls')
    .argument('<folder>', 'where to; nothing that is there is replaced')
    .action(makeCallKeys);
  return new Command('call-keys').description('keys that sign calls between processes of Mianti').addCommand(make);
}

async function makeCallKeys(folder: string): Promise<void> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kty, crv, x, d } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(privateKey);
  const set = { keys: [{ kty, crv, alg: 'EdDSA', use: 'sig', kid, x }] };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Refusal(`${folder} cannot be made (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  const [own, published] = [join(folder, 'key.json'), join(folder, 'keys.json')];
  await writeNamedFile(own, lineOf({ kty, crv, alg: 'EdDSA', kid, x, d }), { isNew: true, mode: 0o600 });
  await writeNamedFile(published, lineOf(set), { isNew: true, mode: 0o600 });
  console.log(`${kid}  ${own}  ${published}`);
}

const lineOf = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
