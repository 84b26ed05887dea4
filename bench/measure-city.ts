import { BenchRefused } from './bench-refused.ts';
import type { City } from './data/city.ts';
import { openCity } from './data/open-city.ts';
import { readKeys } from './data/read-keys.ts';
import { openLoad } from './load/open-load.ts';
import { differing } from './measures/differing.ts';
import { operationGrowth, operationSteps, rowGrowth, rowSteps } from './measures/growth.ts';
import { throughput } from './measures/throughput.ts';
import { watchOtherWork } from './processes/other-work.ts';
import type { Site } from './processes/with-clean-up.ts';
import { draw } from './questions/questions.ts';
import { disturbance } from './report/disturbance.ts';
import { goalTable } from './report/goals.ts';
import { growthTable } from './report/growth-table.ts';
import { startTable } from './report/start-table.ts';
import { throughputTables } from './report/throughput-tables.ts';
import type { Settings } from './settings.ts';
import { startSubjects } from './subjects/start-subjects.ts';
import type { Subject } from './subjects/subject.ts';

interface CityRun extends Site {
  readonly size: City['size'];
  readonly settings: Settings;
  readonly subjects: readonly Subject[];
}

/** The number that the bench's keys are drawn by: every subject gets the same ones, in every run. */
export const keySeed = 3;

/** Measures all subjects over a city of one size and prints each table as soon as it is there. */
export async function measureCity({ size, settings, subjects, cores, scratch, cleanUp }: CityRun): Promise<void> {
  const city = await openCity({ size, scratch, core: cores.others, cleanUp });
  const keys = readKeys(city.folder, keySeed);
  const all = draw(['joined', 'wide', 'point', 'batch'], keys);
  const questions = all.filter(({ name }) => settings.queries.some((query) => query === name));
  const load = cleanUp.use(openLoad(cores.others));
  const bench = { city, load };
  const [first] = all;
  if (!first) throw new TypeError('expected a first question');
  const { running, absent } = await startSubjects(subjects, { city, core: cores.subject, cleanUp, first });
  print(`## Size ${size}: ${keys.people.length} people, ${keys.enterprises.length} enterprises`);
  for (const { name, reason } of absent) print(`**${name} does not run here:** ${reason}`);

  // The data of Apollo's own executor are the measure, where it runs.
  const oracle = running.find(({ subject }) => subject.name === 'apollo') ?? running[0];
  if (!oracle) throw new BenchRefused('none of the subjects runs here');
  const differences = await differing(oracle, running, all);
  print(
    `Answers compared with those of ${oracle.subject.name}: ${differences.length === 0 ? 'all equal.' : 'not all equal.'}`,
  );
  for (const { subject, question, reason } of differences) {
    print(`**${subject} answers ${question} otherwise and is left out of it:** ${reason}`);
  }
  const agreeing = (name: string) =>
    running.filter(({ subject }) => !differences.some((one) => one.subject === subject.name && one.question === name));

  const otherWork = watchOtherWork();
  const measured = await throughput(bench, ({ name }) => agreeing(name), { ...settings, questions });
  print(disturbance(otherWork()));
  print(throughputTables(measured));
  if (settings.growth) {
    const { seconds } = settings;
    const rows = await rowGrowth({ bench, subjects: agreeing('batch'), seconds }, keys);
    print('### Cost against rows: a batch of people, 1 connection, CPU ms of all');
    print(growthTable(rows, { steps: rowSteps, unit: 'rows', value: ({ allCpuMs }) => allCpuMs }));
    const operations = await operationGrowth({ bench, subjects: agreeing('joined'), seconds }, first);
    print('### Cost against distinct operations: joined under so many texts, 32 connections, CPU ms of all');
    print(growthTable(operations, { steps: operationSteps, unit: 'texts', value: ({ allCpuMs }) => allCpuMs }));
  }
  print('### Start-up, cold first query and memory');
  print(startTable(running));
  print('### Goals');
  print(goalTable(measured));
}

const print = (text: string) => console.log(`${text}\n`);
