import type { Throughput } from '../measures/throughput.ts';
import { figure } from './figure.ts';
import { table } from './table.ts';

const head = [
  'subject',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'CPU ms, gateway',
  'CPU ms, all',
  'client busy',
  'failures',
  '× apollo',
];

/** A table for each query and number of connections. */
export function throughputTables(measured: readonly Throughput[]): string {
  const groups = Map.groupBy(measured, ({ question, connections }) => `${question}, ${connections} connection(s)`);
  return [...groups].map(([title, group]) => `### ${title}\n\n${groupTable(group)}`).join('\n\n');
}

function groupTable(group: readonly Throughput[]): string {
  const apollo = group.find(({ subject }) => subject === 'apollo')?.median.perSecond;
  const rows = group.map(({ subject, median }) => [
    subject,
    figure(median.perSecond),
    figure(median.p50Ms),
    figure(median.p99Ms),
    figure(median.gatewayCpuMs),
    figure(median.allCpuMs),
    `${Math.round(median.clientBusy * 100)} %`,
    String(median.failures),
    apollo ? (median.perSecond / apollo).toFixed(2) : '',
  ]);
  return table(head, rows);
}
