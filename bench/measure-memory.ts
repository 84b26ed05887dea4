import { openCity } from './data/open-city.ts';
import { readKeys } from './data/read-keys.ts';
import { openLoad } from './load/open-load.ts';
import { keySeed } from './measure-city.ts';
import { memoryRun } from './measures/memory.ts';
import type { Site } from './processes/with-clean-up.ts';
import { draw } from './questions/questions.ts';
import { flatness } from './report/flatness.ts';
import { mianti } from './subjects/mianti.ts';
import { startSubject } from './subjects/start-subject.ts';

interface MemoryOptions extends Site {
  readonly minutes: number;
}

/** Ten minutes, or so many, of mixed load with 10,000 distinct operations on Mianti in process. */
export async function measureMemory({ minutes, cores, scratch, cleanUp }: MemoryOptions): Promise<void> {
  const city = await openCity({ size: 'S', scratch, core: cores.others, cleanUp });
  const questions = draw(['joined', 'wide', 'point', 'batch'], readKeys(city.folder, keySeed));
  const load = cleanUp.use(openLoad(cores.others));
  const [first] = questions;
  if (!first) throw new TypeError('expected a first question');
  const running = await startSubject(mianti, { city, core: cores.subject, cleanUp, first });
  const bench = { city, load };
  const samples = await memoryRun({ bench, running, questions, minutes, print: (line) => console.log(line) });
  console.log(`\n${flatness(samples)}`);
}
