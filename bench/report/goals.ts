import type { Throughput } from '../measures/throughput.ts';
import { table } from './table.ts';

interface Goal {
  readonly text: string;
  readonly subject: string;
  readonly against: string;
  readonly question: string;
  readonly least: number;
  /** What is compared: requests a second, or requests a core-second of the gateway's own processes. */
  readonly by: 'perSecond' | 'perCore';
}

const goal = (
  [subject, question, against]: readonly [string, string, string],
  least: number,
  by: Goal['by'] = 'perSecond',
): Goal => ({
  text: `${subject} ≥ ${least} × ${against} on ${question}${by === 'perCore' ? ', per gateway core' : ''}`,
  subject,
  against,
  question,
  least,
  by,
});

/** What the compiled gateway is held to. */
const goals: readonly Goal[] = [
  goal(['mianti', 'joined', 'apollo'], 12),
  goal(['mianti', 'wide', 'apollo'], 8),
  goal(['mianti', 'joined', 'apollo-undici'], 4),
  goal(['mianti', 'joined', 'hive-native'], 10),
  goal(['mianti', 'joined', 'mercurius'], 2.5),
  goal(['mianti', 'wide', 'mercurius'], 6),
  goal(['mianti-remote', 'joined', 'grafbase'], 1.5, 'perCore'),
  goal(['mianti-remote', 'wide', 'grafbase'], 1, 'perCore'),
  goal(['mianti', 'joined', 'hand-joins'], 0.6),
];

/**
 * Every goal with its figure: reached, missed by how much, or not measured. Judged under the highest number of connections,
 * by requests a second; the ratio of processor time beside it is what a machine busy with other work disturbs least.
 */
export function goalTable(measured: readonly Throughput[]): string {
  const most = Math.max(...measured.map(({ connections }) => connections));
  const rows = goals.map(({ text, subject, against, question, least, by }) => {
    const of = (name: string) =>
      measured.find((one) => one.subject === name && one.question === question && one.connections === most)?.median;
    const [own, theirs] = [of(subject), of(against)];
    if (!own || !theirs) return [text, '', '', 'not measured'];
    const byTime = by === 'perCore' ? theirs.gatewayCpuMs / own.gatewayCpuMs : theirs.allCpuMs / own.allCpuMs;
    const ratio = by === 'perCore' ? byTime : own.perSecond / theirs.perSecond;
    return [text, ratio.toFixed(2), byTime.toFixed(2), verdict(ratio, least)];
  });
  return table(['goal', 'figure', 'by CPU time', 'verdict'], rows);
}

/** Reached, or by what share of the goal it was missed. */
export function verdict(ratio: number, least: number): string {
  return ratio >= least ? 'reached' : `missed by ${Math.round((1 - ratio / least) * 100)} %`;
}
