import type { Attack } from '../tools/attack.ts';
import { exchange } from '../tools/exchange.ts';
import { request } from '../tools/request.ts';

const path = (id: string, title: string, ...paths: readonly string[]): Attack => ({
  id: `paths/${id}`,
  title,
  send: (target) => Promise.all(paths.map((one) => exchange(target, request({ path: one })))),
  expect: 'refused',
});

/** Files that are not for strangers. */
export const paths: readonly Attack[] = [
  path(
    'plain',
    'up and out of the folder',
    '/../../package.json',
    '/assets/../../package.json',
    '/playground/../../../../../../etc/passwd',
  ),
  path(
    'encoded',
    'the same by percent signs',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
  ),
  path(
    'encoded-twice',
    'the same by percent signs of percent signs',
    '/%252e%252e/%252e%252e/package.json',
    '/..%252f..%252fetc%252fpasswd',
  ),
  path(
    'overlong',
    'the same by overlong UTF-8',
    '/%c0%ae%c0%ae/%c0%ae%c0%ae/package.json',
    '/..%c0%af..%c0%afpackage.json',
    '/%uff0e%uff0e/package.json',
  ),
  path(
    'backslash',
    'the same by the sign of another system',
    '/..\\..\\package.json',
    '/..%5c..%5cpackage.json',
    '/C:\\Windows\\win.ini',
  ),
  path(
    'doubled',
    'the same for who removes it once',
    '/....//....//package.json',
    '/..;/..;/package.json',
    '/.%00./package.json',
  ),
  path(
    'double-slash',
    'an address that starts with two slashes',
    '//etc/passwd',
    '//attacker.example/%2f..',
    '/\\attacker.example',
  ),
  path('null-byte', 'a file name with a null byte', '/package.json%00.html', '/%00'),
  path(
    'own-files',
    'the files of the gateway by their names',
    '/package.json',
    '/mianti.ts',
    '/node_modules/graphql/package.json',
    '/.mianti/data/population.sqlite',
    '/.mianti/keys',
    '/README.md',
  ),
  path(
    'usual-secrets',
    'files that are often forgotten',
    '/.env',
    '/.git/config',
    '/.git/HEAD',
    '/.npmrc',
    '/.ssh/id_rsa',
    '/config.json',
    '/backup.zip',
    '/dump.sql',
    '/.well-known/security.txt',
  ),
  path(
    'below-graphql',
    'addresses below that of GraphQL',
    '/graphql/../package.json',
    '/graphql/../../etc/passwd',
    '/graphql%2f..%2fpackage.json',
    '/GraphQL',
    '/graphql/',
  ),
];
