import { BenchRefused } from './bench-refused.ts';
import { openCity } from './data/open-city.ts';
import { readKeys } from './data/read-keys.ts';
import { openLoad } from './load/open-load.ts';
import { keySeed } from './measure-city.ts';
import { throughput } from './measures/throughput.ts';
import { watchOtherWork } from './processes/other-work.ts';
import type { Site } from './processes/with-clean-up.ts';
import { proofAndBare } from './questions/proof.ts';
import { disturbance } from './report/disturbance.ts';
import { figure } from './report/figure.ts';
import { table } from './report/table.ts';
import { mianti } from './subjects/mianti.ts';
import { startSubject } from './subjects/start-subject.ts';

interface ProofOptions extends Site {
  readonly rounds: number;
  readonly seconds: number;
  /** Proofs a second of the open loop. */
  readonly rate: number;
}

const drawn = 2_000;

/** What a proof costs beside its bare operation, in one interleaved run, and how long proofs take at a steady rate. */
export async function measureProof({ rounds, seconds, rate, cores, scratch, cleanUp }: ProofOptions): Promise<void> {
  const city = await openCity({ size: 'S', scratch, core: cores.others, cleanUp });
  const { proof, bare } = proofAndBare(readKeys(city.folder, keySeed), drawn);
  const load = cleanUp.use(openLoad(cores.others));
  const running = await startSubject(mianti, { city, core: cores.subject, cleanUp, first: bare });
  const bench = { city, load };
  const otherWork = watchOtherWork();
  for (const connections of [1, 32]) {
    const order = { questions: [bare, proof], connections: [connections], rounds, seconds };
    const measured = await throughput(bench, () => [running], order);
    const [one, other] = measured.map(({ median }) => median);
    if (!one || !other) throw new BenchRefused('neither question was measured');
    const row = (name: string, run: typeof one) => [
      name,
      figure(run.perSecond),
      figure(run.p50Ms),
      figure(run.p99Ms),
      figure(run.allCpuMs),
      String(run.failures),
    ];
    console.log(`\n### A proof and its bare operation, ${connections} connection(s)\n`);
    const head = ['asked', 'requests/s', 'p50 ms', 'p99 ms', 'CPU ms', 'failures'];
    console.log(table(head, [row('bare operation', one), row('proof', other)]));
    const byTime = one.perSecond / other.perSecond;
    console.log(
      `\nA proof costs ${byTime.toFixed(2)} × its bare operation, ${(other.allCpuMs / one.allCpuMs).toFixed(2)} × by CPU time.`,
    );
  }
  const order = { origin: running.origin, method: mianti.method, connections: 64, questions: [proof], distinct: 1 };
  const steady = await load.run({ ...order, seconds: Math.max(10, seconds), perSecond: rate });
  console.log(`\n### ${rate} proofs a second, open loop, ${figure(steady.seconds)} s\n`);
  console.log(
    table(
      ['proofs', 'p50 ms', 'p95 ms', 'p99 ms', 'failures'],
      [
        [
          String(steady.requests),
          figure(steady.p50Ms),
          figure(steady.p95Ms),
          figure(steady.p99Ms),
          String(steady.failures),
        ],
      ],
    ),
  );
  console.log(`\n${disturbance(otherWork())}`);
}
