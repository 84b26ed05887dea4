import { describe, expect, test } from '@jest/globals';
import { mianti } from '../support/command.ts';

describe('the command line', () => {
  test('lists its commands', async () => {
    const { code, output } = await mianti('--help').ended;
    expect(code).toBe(0);
    for (const name of [
      'start',
      'gateway',
      'subgraph',
      'seed',
      'compose',
      'matters',
      'explain',
      'verify',
      'receipt',
      'keys',
      'audit',
      'token',
      'call-keys',
      'suspensions',
    ])
      expect(output).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
  });

  test.each([
    [['start', '--prot', '1'], "unknown option '--prot'"],
    [['start', '--port', '70000'], 'Expected a whole number from 0 to 65535.'],
    [['start', '--port', 'x'], 'Expected a whole number from 0 to 65535.'],
    [['start', '--size', 'XXL'], 'Allowed choices are S, M, L.'],
    [['seed', '--seed', '-1'], 'Expected a whole number from 0 to 4294967295.'],
    [['subgraph', 'weather'], 'Allowed choices are population, enterprise, spatial, license, affairs.'],
    [['gateway', '--remote', 'population'], 'Expected name=url, such as population=http://127.0.0.1:4101.'],
    [
      ['gateway', '--remote', 'weather=http://127.0.0.1:1'],
      'expected one of affairs, enterprise, license, population, spatial',
    ],
    [
      ['gateway', '--remote', 'population=http://127.0.0.1:1,population=http://127.0.0.1:2'],
      'Expected one address for population, found http://127.0.0.1:1 and http://127.0.0.1:2.',
    ],
    [['start', '--host', ''], 'Expected an address of this machine, such as 127.0.0.1'],
    [['start', '--data', ''], 'Expected the path of a folder.'],
    [['gateway', '--supergraph', ''], 'Expected the path of a file.'],
    [
      ['gateway', '--host', 'nosuch.invalid', '--port', '0', '--playground', 'off'],
      'the host "nosuch.invalid" of --host is no address of this machine; expected one such as 127.0.0.1',
    ],
    [['seed', '--data', '/proc/mianti'], 'cannot write in the folder /proc/mianti'],
    [['gateway', '--supergraph', 'package.json'], 'package.json cannot be read: Syntax Error'],
    [['keys', 'rotate', '--signature', 'RSA'], 'Allowed choices are EdDSA, SM2.'],
    [['token', '--persona', 'home-buyer', '--hours', '0'], 'Expected a whole number from 1 to 168.'],
    [['token'], 'expected --persona NAME, or --list for their names'],
    [['token', '--persona', 'nobody'], 'there is no persona "nobody"; "mianti token --list" names them'],
    [['gateway', '--issuer', '/nowhere/issuers.json'], 'the issuers of /nowhere/issuers.json cannot be used: ENOENT'],
    [
      ['gateway', '--issuer', 'package.json'],
      'package.json cannot be used: the file: expected a list with at least one',
    ],
    [['start', '--max-depth', '0'], 'Expected a whole number from 1 to 200.'],
    [['start', '--cors-origin', '*'], 'Expected an origin such as https://front.example, without a path.'],
    [['start', '--cors-origin', 'https://front.example/'], 'Expected an origin such as https://front.example'],
    [['gateway', '--redis', 'http://127.0.0.1'], 'Expected a URL such as redis://127.0.0.1:6379.'],
    [['gateway', '--safelist', 'maybe'], 'Allowed choices are on, off.'],
    [['suspensions', 'lift'], "missing required argument 'id'"],
    [['verify'], "missing required argument 'file'"],
    [['fly'], "unknown command 'fly'"],
  ])('%j is refused with what was expected', async (commandLine, expected) => {
    const { code, output } = await mianti(...commandLine).ended;
    expect(code).toBe(1);
    expect(output).toContain(expected);
    expect(output).not.toMatch(/^\s+at /m);
  });
});
