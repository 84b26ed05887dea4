// Every figure of the README's table: npm run bench, npm run bench -- --quick, npm run bench -- memory --minutes 10
import { join } from 'node:path';
import { Command } from 'commander';
import { BenchRefused } from './bench-refused.ts';
import { measureAccess } from './measure-access.ts';
import { measureCity } from './measure-city.ts';
import { measureMemory } from './measure-memory.ts';
import { measureProof } from './measure-proof.ts';
import { benchPaths } from './paths.ts';
import { installPeers } from './peers/install.ts';
import { openCleanUp } from './processes/clean-up.ts';
import { withCleanUp } from './processes/with-clean-up.ts';
import { heading } from './report/heading.ts';
import { flags, quickly, type Settings } from './settings.ts';
import { subjects } from './subjects/subjects.ts';

const program = new Command('bench')
  .description('measure Mianti beside other gateways, over the same registries and data')
  .addOption(flags.quick)
  .addOption(flags.sizes)
  .addOption(flags.subjects)
  .addOption(flags.queries)
  .addOption(flags.connections)
  .addOption(flags.rounds)
  .addOption(flags.seconds)
  .addOption(flags.pin)
  .addOption(flags.growth)
  .action((settings: Settings, command: Command) => measure(settings.quick ? hurried(settings, command) : settings));

program
  .command('memory')
  .description('resident memory under mixed load with 10,000 distinct operations')
  .addOption(flags.minutes)
  .addOption(flags.pin)
  .action(({ minutes, pin }: { minutes: number; pin: boolean }) =>
    withCleanUp(pin, (site) => measureMemory({ minutes, ...site })),
  );

program
  .command('proof')
  .description("what a proof costs beside its matter's bare operation, and how long proofs take at a steady rate")
  .addOption(flags.rounds)
  .addOption(flags.seconds)
  .addOption(flags.rate)
  .addOption(flags.pin)
  .action(({ pin, ...settings }: { rounds: number; seconds: number; rate: number; pin: boolean }) =>
    withCleanUp(pin, (site) => measureProof({ ...settings, ...site })),
  );

program
  .command('access')
  .description('what identity, policy, quotas, masks and the access log cost a joined query')
  .addOption(flags.rounds)
  .addOption(flags.seconds)
  .addOption(flags.pin)
  .action(({ pin, ...settings }: { rounds: number; seconds: number; pin: boolean }) =>
    withCleanUp(pin, (site) => measureAccess({ ...settings, ...site })),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof BenchRefused)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 1;
}

async function measure(settings: Settings): Promise<void> {
  const chosen = subjects.filter(({ name }) => settings.subjects.includes(name));
  await withCleanUp(settings.pin, async ({ cores, scratch, cleanUp }) => {
    const folders = chosen.flatMap(({ peers }) => (peers === null ? [] : [join(benchPaths.peers, peers)]));
    for (const folder of new Set(folders)) installPeers(folder);
    console.log(`${heading(settings)}\n`);
    for (const size of settings.sizes) {
      await using ofCity = cleanUp.use(openCleanUp());
      await measureCity({ size, settings, subjects: chosen, cores, scratch, cleanUp: ofCity });
    }
  });
}

/** What `--quick` sets, where a flag does not say otherwise. */
function hurried(settings: Settings, command: Command): Settings {
  const preset = Object.entries(quickly).filter(([name]) => command.getOptionValueSource(name) === 'default');
  return { ...settings, ...Object.fromEntries(preset) };
}
