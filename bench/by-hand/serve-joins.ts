// A server of the hand-written joins: node bench/by-hand/serve-joins.ts <folder of the databases> <port>
import { openRegistries } from '../../command/open-registries.ts';
import { registries } from '../../command/registries.ts';
import { joins } from './joins.ts';
import { serveAnswers } from './serve-answers.ts';

const [folder = '', port = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: console.error, error: console.error };
const opened = new Map((await openRegistries(registries, folder, log)).map(({ name, database }) => [name, database]));

serveAnswers(
  joins((name) => {
    const database = opened.get(name);
    if (!database) throw new TypeError(`no registry ${name}`);
    return database;
  }),
  Number(port),
);
