import { KeysRefused } from '../subgraphs/affairs/receipt/keys/keys-refused.ts';
import { Refusal } from './refusal.ts';

/** Runs what reads or makes keys; what a key folder or the file system refuses is refused in one line. */
export async function refusingKeys<Value>(run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof KeysRefused) throw new Refusal(error.message);
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== undefined && path !== undefined) throw new Refusal(`${path} cannot be used (${code})`);
    throw error;
  }
}
