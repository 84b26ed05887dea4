import type { AccessRecord } from '../access-record.ts';

/** Whether a person may see an access now, from a day on, or never, because it is about another (披露类别). */
export type Disclosure =
  | { readonly class: 'NOW' }
  | { readonly class: 'AFTER'; readonly day: string }
  | { readonly class: 'NEVER' };

/** A line of the table of disclosure: what it says applies to the accesses that meet all it names. */
export interface DisclosureRule {
  /** Code of a matter. */
  readonly matter?: string;
  /** Official name of an agency. */
  readonly agency?: string;
  readonly class: Disclosure['class'];
  /** Days after the access; for AFTER only. */
  readonly days?: number;
  /** Why, for who keeps the table. */
  readonly reason: string;
}

/** What a table says of an access: its first rule that applies; an access that none speaks of is told. */
export function disclosureOf(rules: readonly DisclosureRule[], { matter, who, at }: AccessRecord): Disclosure {
  const rule = rules.find(
    (one) => (one.matter ?? matter) === matter && (one.agency === undefined || one.agency === who.agency),
  );
  if (rule?.class === 'NEVER') return { class: 'NEVER' };
  if (rule?.class !== 'AFTER') return { class: 'NOW' };
  return { class: 'AFTER', day: dayAfter(at, rule.days ?? 0) };
}

/** Days are those of the city: eight hours ahead of UTC, all year. */
const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
