import type { City } from '../data/city.ts';
import { askOnce } from '../load/ask-once.ts';
import type { CleanUp } from '../processes/clean-up.ts';
import { freePort } from '../processes/free-port.ts';
import { spawnProcess } from '../processes/spawn-process.ts';
import { untilAnswering } from '../processes/until-answering.ts';
import type { Question } from '../questions/question.ts';
import type { Running } from './running.ts';
import type { Subject } from './subject.ts';

export interface StartOptions {
  readonly city: City;
  readonly core: number | null;
  readonly cleanUp: CleanUp;
  /** Asked once, to measure it cold. */
  readonly first: Question;
}

/** Starts a subject, waits until it answers, and asks the first query. Throws `BenchRefused` where it does not run. */
export async function startSubject(subject: Subject, { city, core, cleanUp, first }: StartOptions): Promise<Running> {
  const port = await freePort();
  const child = cleanUp.use(spawnProcess(subject.command(city, port), core));
  const origin = `http://127.0.0.1:${port}`;
  const startMs = await untilAnswering(subject.name, `${origin}/graphql`, child);
  const began = performance.now();
  await askOnce({ origin, method: subject.method, question: first, index: 0 });
  return { subject, origin, pid: child.pid, startMs, coldMs: performance.now() - began };
}
