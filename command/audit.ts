import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { type AccessLogSettings, accessLogPlaces } from './access-log-places.ts';
import { options } from './options.ts';
import { Refusal } from './refusal.ts';

interface AuditSettings extends AccessLogSettings {
  readonly accessTerm: number;
}

/** `mianti audit`: the access log, checked and kept to its term. */
export function auditCommand(): Command {
  const verify = new Command('verify')
    .description(
      'read the whole access log against its chain and its signed checkpoints; exits with 1 at the first record that is not as it was written',
    )
    .addOption(options.data())
    .addOption(options.accessKeyFolder())
    .addOption(options.accessTerm())
    .action(verifyAccessLog);
  const expire = new Command('expire')
    .description('take out the records that are past their term; their hashes stay, and the chain still holds')
    .addOption(options.data())
    .addOption(options.accessTerm())
    .action(expireAccessLog);
  return new Command('audit')
    .description('the access log: who looked at whose data')
    .addCommand(verify)
    .addCommand(expire);
}

async function verifyAccessLog(settings: AuditSettings): Promise<void> {
  // Loaded here: no other command needs the library of signatures.
  const { verifyLog } = await import('../gateway/audit/store/verify-log.ts');
  const { file, keyFolder } = existing(settings);
  const verdict = await refusing(file, () => verifyLog({ file, keyFolder }, settings.accessTerm, new Date()));
  if (!verdict.isWhole)
    throw new Refusal(`the access log ${file} is broken at record ${verdict.sequence}: ${verdict.reason}`);
  const { count, expired, signedUpTo, signedAt } = verdict;
  console.log(
    `${file} is whole: ${plural(count)}, none changed, missing, inserted or out of order${expired > 0 ? `; ${expired} past their term are taken out` : ''}.`,
  );
  console.log(
    signedAt === null
      ? 'No checkpoint is signed yet: whether records were cut off at its end cannot be told.'
      : `Signed up to record ${signedUpTo} at ${signedAt}: none of these was cut off.`,
  );
  if (signedAt !== null && count > signedUpTo)
    console.log(
      `The ${count - signedUpTo} after it are held by the chain alone: whether more followed and were cut off cannot be told.`,
    );
}

async function expireAccessLog(settings: AuditSettings): Promise<void> {
  const { expireLog } = await import('../gateway/audit/store/expire-log.ts');
  const { file } = existing(settings);
  const gone = await refusing(file, async () => expireLog(file, settings.accessTerm, new Date()));
  console.log(`${plural(gone)} older than ${settings.accessTerm} days taken out of ${file}`);
}

function existing(settings: AuditSettings) {
  const places = accessLogPlaces(settings);
  if (!existsSync(places.file)) throw new Refusal(`there is no access log ${places.file}`);
  return places;
}

async function refusing<Made>(file: string, work: () => Promise<Made>): Promise<Made> {
  try {
    return await work();
  } catch (error) {
    throw new Refusal(`the access log ${file} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
}

const plural = (count: number) => (count === 1 ? '1 record' : `${count} records`);
