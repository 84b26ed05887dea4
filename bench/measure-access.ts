import { openCity } from './data/open-city.ts';
import { openLoad } from './load/open-load.ts';
import { throughput } from './measures/throughput.ts';
import { watchOtherWork } from './processes/other-work.ts';
import type { Site } from './processes/with-clean-up.ts';
import { ownRecord } from './questions/own-record.ts';
import { disturbance } from './report/disturbance.ts';
import { figure } from './report/figure.ts';
import { table } from './report/table.ts';
import { mianti, miantiWithAccess } from './subjects/mianti.ts';
import { startSubject } from './subjects/start-subject.ts';

interface AccessOptions extends Site {
  readonly rounds: number;
  readonly seconds: number;
}

/** What access costs a joined query: the same requests with it on and off, in one interleaved run. */
export async function measureAccess({ rounds, seconds, cores, scratch, cleanUp }: AccessOptions): Promise<void> {
  const city = await openCity({ size: 'S', scratch, core: cores.others, cleanUp });
  const question = await ownRecord(city);
  const load = cleanUp.use(openLoad(cores.others));
  const start = { city, core: cores.subject, cleanUp, first: question };
  const off = await startSubject(mianti, start);
  const on = await startSubject(miantiWithAccess, start);
  const otherWork = watchOtherWork();
  const order = { questions: [question], connections: [1, 32], rounds, seconds };
  const measured = await throughput({ city, load }, () => [off, on], order);
  const rows = measured.map(({ subject, connections, median: run }) => [
    subject,
    String(connections),
    figure(run.perSecond),
    figure(run.p50Ms),
    figure(run.p99Ms),
    figure(run.allCpuMs),
    String(run.failures),
  ]);
  console.log("\n### One's own record, joined from four registries, access off and on\n");
  console.log(table(['subject', 'connections', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'failures'], rows));
  for (const connections of order.connections) {
    const [without, withIt] = measured.filter((one) => one.connections === connections);
    if (!without || !withIt) continue;
    const more = (withIt.median.allCpuMs / without.median.allCpuMs - 1) * 100;
    console.log(`\nAt ${connections} connection(s) access costs ${more.toFixed(0)} % more CPU.`);
  }
  console.log(`\n${disturbance(otherWork())}`);
}
