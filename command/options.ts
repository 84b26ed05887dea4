import { InvalidArgumentError, Option } from 'commander';
import { logLevels } from '../gateway/log.ts';
import { limitOptions } from './limit-options.ts';
import { paths } from './paths.ts';
import { wholeNumber } from './whole-number.ts';

/** Every setting of Mianti, once: as a flag, as an environment variable, and checked. The README's table repeats it. */
export const options = {
  port: (preset: number) =>
    new Option('--port <number>', 'port to listen on; 0 takes any free one')
      .env('MIANTI_PORT')
      .default(preset)
      .argParser(wholeNumber(0, 65_535)),
  host: () =>
    new Option('--host <address>', 'address to listen on')
      .env('MIANTI_HOST')
      .default('127.0.0.1')
      .argParser(filled('an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them')),
  data: () =>
    new Option('--data <folder>', "folder of the registries' databases")
      .env('MIANTI_DATA')
      .default(paths.data, '.mianti/data')
      .argParser(filled('the path of a folder')),
  supergraph: () =>
    new Option('--supergraph <file>', 'composed supergraph; it is followed while the gateway runs')
      .env('MIANTI_SUPERGRAPH')
      .default(paths.supergraph, 'schema/supergraph.graphql')
      .argParser(filled('the path of a file')),
  remote: () =>
    new Option(
      '--remote <name=url>',
      "a registry's GraphQL endpoint, reached over HTTP instead of run here (/graphql without a path); repeat or separate by commas",
    )
      .env('MIANTI_REMOTE')
      .default(new Map<string, string>(), 'none')
      .argParser(remotes),
  gateway: () =>
    new Option(
      '--gateway <url>',
      'GraphQL endpoint of the gateway that affairs asks, where it runs apart (/graphql without a path)',
    )
      .env('MIANTI_GATEWAY')
      .default('http://127.0.0.1:4000/graphql')
      .argParser(endpoint),
  gatewayKeys: () =>
    new Option('--gateway-keys <file>', 'public keys (JWKS) of the gateways whose calls are answered; nobody else is')
      .env('MIANTI_GATEWAY_KEYS')
      .default(undefined, 'none')
      .argParser(filled('the path of a file')),
  affairsKeys: () =>
    new Option('--affairs-keys <file>', 'public keys (JWKS) of affairs, where it runs apart and asks for proofs')
      .env('MIANTI_AFFAIRS_KEYS')
      .default(undefined, 'none')
      .argParser(filled('the path of a file')),
  callKey: () =>
    new Option('--call-key <file>', 'private key (JWK) that signs calls to other processes of Mianti')
      .env('MIANTI_CALL_KEY')
      .default(undefined, 'none')
      .argParser(filled('the path of a file')),
  tlsCert: () =>
    new Option('--tls-cert <file>', 'certificate (PEM) of this process for mutual TLS between gateway and registries')
      .env('MIANTI_TLS_CERT')
      .default(undefined, 'none')
      .argParser(filled('the path of a file')),
  tlsKey: () =>
    new Option('--tls-key <file>', 'private key (PEM) of that certificate')
      .env('MIANTI_TLS_KEY')
      .default(undefined, 'none')
      .argParser(filled('the path of a file')),
  tlsCa: () =>
    new Option('--tls-ca <file>', 'certificate (PEM) of the authority that the other side must be certified by')
      .env('MIANTI_TLS_CA')
      .default(undefined, 'none')
      .argParser(filled('the path of a file')),
  operations: () =>
    new Option(
      '--operations <folder>',
      'operations (*.graphql) to compile at start, so that no client waits for a plan',
    )
      .env('MIANTI_OPERATIONS')
      .default(undefined, 'none'),
  matters: () =>
    new Option('--matters <folder>', 'matter files (*.graphql), each the sharing list of a service matter')
      .env('MIANTI_MATTERS')
      .default(paths.matters, 'schema/matters')
      .argParser(filled('the path of a folder')),
  workers: () =>
    new Option('--workers <number>', 'processes that share the port; one that dies is replaced')
      .env('MIANTI_WORKERS')
      .default(1)
      .argParser(wholeNumber(1, 256)),
  registryDeadline: () =>
    new Option('--registry-deadline <ms>', 'how long a registry may take for one call')
      .env('MIANTI_REGISTRY_DEADLINE')
      .default(3_000)
      .argParser(wholeNumber(10, 600_000)),
  playground: () =>
    new Option(
      '--playground <on|off>',
      'for developers: serve the playground at /, introspection, and suggestions in errors; off for strangers',
    )
      .env('MIANTI_PLAYGROUND')
      .choices(['on', 'off'])
      .default('on'),
  access: () =>
    new Option(
      '--access <on|off>',
      'ask for a token and a purpose, and keep the access log; off for made-up records only, where everybody may then ask everything',
    )
      .env('MIANTI_ACCESS')
      .choices(['on', 'off'])
      .default('on'),
  issuer: () =>
    new Option(
      '--issuer <file>',
      'issuers (JSON) whose tokens say who asks; required on real data, and without it anyone may ask as a persona of synthetic data',
    )
      .env('MIANTI_ISSUER')
      .default(undefined, 'none')
      .argParser(filled('the path of a file')),
  logLevel: () =>
    new Option('--log-level <level>', 'how much is logged, as JSON lines on standard error')
      .env('MIANTI_LOG_LEVEL')
      .choices([...logLevels])
      .default('warn'),
  keyFolder: () =>
    new Option('--key-folder <folder>', 'folder of the keys that sign receipts, and demonstration tokens')
      .env('MIANTI_KEY_FOLDER')
      .default(paths.keys, '.mianti/keys')
      .argParser(filled('the path of a folder')),
  signature: () =>
    new Option('--signature <algorithm>', 'how receipts are signed: by Ed25519, or by SM2 with SM3; for a new key')
      .env('MIANTI_SIGNATURE')
      .choices(['EdDSA', 'SM2'])
      .default('EdDSA'),
  accessKeyFolder: () =>
    new Option(
      '--access-key-folder <folder>',
      'folder of the keys and signed checkpoints of the access log; best one that the log’s database cannot be changed from',
    )
      .env('MIANTI_ACCESS_KEY_FOLDER')
      .default(undefined, 'access-keys in the data folder')
      .argParser(filled('the path of a folder')),
  accessLog: () =>
    new Option(
      '--access-log <mode>',
      'whether an answer waits until its record is on the disk, or says that it has not',
    )
      .env('MIANTI_ACCESS_LOG')
      .choices(['durable', 'lazy'])
      .default('durable'),
  accessHash: () =>
    new Option('--access-hash <algorithm>', 'how the records of the access log are chained; for a new log')
      .env('MIANTI_ACCESS_HASH')
      .choices(['sha256', 'sm3'])
      .default('sha256'),
  accessTerm: () =>
    new Option('--access-term <days>', 'how long records of the access log are kept; the law asks for three years')
      .env('MIANTI_ACCESS_TERM')
      .default(1_096)
      .argParser(wholeNumber(1, 36_500)),
  seed: () =>
    new Option('--seed <number>', 'the number that the synthetic city grows from')
      .env('MIANTI_SEED')
      .default(310_000)
      .argParser(wholeNumber(0, 4_294_967_295)),
  size: () =>
    new Option('--size <size>', 'size of the synthetic city: S 2,500 people, M 25,000, L 250,000')
      .env('MIANTI_SIZE')
      .choices(['S', 'M', 'L'])
      .default('S'),
  ...limitOptions,
};

/** Refuses the empty text, which for a host would mean every network, and for a path the folder one happens to be in. */
function filled(expected: string) {
  return (text: string): string => {
    if (text.trim() !== '') return text;
    throw new InvalidArgumentError(`Expected ${expected}.`);
  };
}

function endpoint(text: string): string {
  const isWeb = /^https?:\/\//.test(text) && URL.canParse(text);
  if (!isWeb) throw new InvalidArgumentError('Expected a URL such as http://127.0.0.1:4000.');
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

function remotes(text: string, earlier: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(earlier);
  for (const entry of text.split(',')) {
    const [, name, url] = /^([^=,\s]+)=(https?:\/\/.+)$/.exec(entry.trim()) ?? [];
    if (!name || !url || !URL.canParse(url)) {
      throw new InvalidArgumentError('Expected name=url, such as population=http://127.0.0.1:4101.');
    }
    const other = all.get(name);
    if (other) throw new InvalidArgumentError(`Expected one address for ${name}, found ${other} and ${url}.`);
    all.set(name, url);
  }
  return all;
}
