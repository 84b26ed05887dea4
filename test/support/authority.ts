import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MutualTls } from '../../subgraphs/kit/mutual-tls.ts';

/** An authority and certificates of it, made by OpenSSL in a folder. */
export function authority(folder: string, name: string) {
  const openssl = (...given: string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.crt`,
    '-subj',
    `/CN=${name}`,
    '-days',
    '2',
  );
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return (party: string): MutualTls => {
    openssl('req', ...key, '-keyout', `${party}.key`, '-out', `${party}.csr`, '-subj', `/CN=${party}`);
    writeFileSync(join(folder, 'san'), 'subjectAltName=IP:127.0.0.1');
    const by = ['-CA', `${name}.crt`, '-CAkey', `${name}.key`, '-CAcreateserial', '-days', '2', '-extfile', 'san'];
    openssl('x509', '-req', '-in', `${party}.csr`, '-out', `${party}.crt`, ...by);
    return { cert: read(`${party}.crt`), key: read(`${party}.key`), ca: read(`${name}.crt`) };
  };
}
