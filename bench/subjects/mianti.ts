import { join } from 'node:path';
import type { City } from '../data/city.ts';
import { benchPaths } from '../paths.ts';
import type { Subject } from './subject.ts';

const node = (...line: readonly string[]) => ({ program: process.execPath, arguments: [benchPaths.mianti, ...line] });

const inProcessWith = (...more: readonly string[]) => ({
  asksRegistries: false,
  peers: null,
  command: ({ folder }: City, port: number) =>
    node(
      'start',
      '--playground',
      'off',
      ...more,
      '--data',
      folder,
      '--key-folder',
      join(folder, 'keys'),
      '--port',
      String(port),
    ),
});

/** What the others do not do is measured by itself: `npm run bench -- access`. */
const inProcess = inProcessWith('--access', 'off');

/** Mianti as `mianti start` serves it, by the lane of POST. */
export const mianti: Subject = {
  name: 'mianti',
  about: '`mianti start`: gateway and registries in one process',
  method: 'POST',
  ...inProcess,
};

/** As a city runs it: who asks, what for, quotas, masks and a durable access log. One caller asks more than a caller may. */
export const miantiWithAccess: Subject = {
  name: 'mianti-with-access',
  about: 'the same with `--access on`',
  method: 'POST',
  ...inProcessWith('--max-rate', '1000000', '--privacy-quota', '1000000000'),
};

/** The same server asked by GET, which goes through Apollo Server. */
export const miantiApolloLane: Subject = {
  name: 'mianti-apollo-lane',
  about: 'the same, asked by GET: through Apollo Server',
  method: 'GET',
  ...inProcess,
};

/** The gateway alone, over the registries' processes. */
export const miantiRemote: Subject = {
  name: 'mianti-remote',
  about: '`mianti gateway`, registries over HTTP',
  method: 'POST',
  asksRegistries: true,
  peers: null,
  command: ({ registries }, port) => {
    const remote = [...registries].map(([name, url]) => `${name}=${url}`).join(',');
    return node('gateway', '--playground', 'off', '--access', 'off', '--port', String(port), '--remote', remote);
  },
};
