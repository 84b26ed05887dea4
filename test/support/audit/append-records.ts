import { openCheckpointKey } from '../../../gateway/audit/keys/checkpoint-key.ts';
import { openLogWriter } from '../../../gateway/audit/store/log-writer.ts';
import { accessRecord, entryOf } from './access-records.ts';

// A process of its own that appends and tells of each record that is durable: `append-records.ts FILE KEYS NAME COUNT`.
const [file = '', keyFolder = '', name = '', count = ''] = process.argv.slice(2);
const key = await openCheckpointKey(keyFolder);
const writer = openLogWriter(
  { file, algorithm: 'sha256', keyFolder, key, checkpointRecords: 50, checkpointMs: 1_000 },
  (reason) => process.stderr.write(`${reason}\n`),
);
let next = 0;
const one = async (): Promise<void> => {
  while (next < Number(count)) {
    const requestId = `${name}-${next++}`;
    await writer.append(entryOf(accessRecord({ requestId })));
    process.stdout.write(`${requestId}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, one));
await writer.stop();
