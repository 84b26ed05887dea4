import type { Principal } from '../principal.ts';
import type { AskedArgument, AskedNode } from './asked-node.ts';

/** By which root and argument who asks finds their own record. */
const ways = {
  CITIZEN: { field: 'person', argument: 'idNumber' },
  REPRESENTATIVE: { field: 'enterprise', argument: 'uscc' },
} as const;

/** Roots of affairs about one applicant: they need anybody who is known, and affairs itself checks who that may be. */
const served: ReadonlySet<string> = new Set(['proof', 'receipt']);

export const isServedByAffairs = ({ type, field }: AskedNode) => type === 'Query' && served.has(field);

/** The argument that has to be the number of who asks; undefined where the root finds nobody's own record. */
export function ownArgument(
  { type, field, arguments: all }: AskedNode,
  kind: Principal['kind'],
): AskedArgument | undefined {
  const way = kind === 'CITIZEN' || kind === 'REPRESENTATIVE' ? ways[kind] : undefined;
  if (type !== 'Query' || field !== way?.field) return undefined;
  return all.find(({ name }) => name === way.argument);
}

/** The number of whom the principal stands for. */
export function ownNumber(principal: Principal): string | undefined {
  if (principal.kind === 'CITIZEN') return principal.idNumber;
  return principal.kind === 'REPRESENTATIVE' ? principal.uscc : undefined;
}

/** Whether a client's text is a number: registries take a small x, and the 15 digits of the first generation, too. */
export function isNumber(text: unknown, own: string): boolean {
  if (typeof text !== 'string') return false;
  const known = own.toUpperCase();
  if (text.toUpperCase() === known) return true;
  return /^\d{15}$/.test(text) && known.slice(6, 8) === '19' && `${known.slice(0, 6)}${known.slice(8, 17)}` === text;
}
