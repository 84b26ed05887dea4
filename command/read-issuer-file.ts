import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Issuer } from '../gateway/access/identity/issuer.ts';
import { readIssuers } from '../gateway/access/identity/read-issuers.ts';
import { Refusal } from './refusal.ts';

/** The issuers of the file of --issuer; none where no file is named. Refuses with the place that is wrong. */
export function readIssuerFile(file: string | undefined): readonly Issuer[] {
  if (file === undefined) return [];
  try {
    return readIssuers(JSON.parse(readFileSync(file, 'utf8')), dirname(resolve(file)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Refusal(`the issuers of ${file} cannot be used: ${code ?? message}`);
  }
}
