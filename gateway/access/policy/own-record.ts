import type { Classify } from '../classified/classification.ts';
import type { AskedNode } from './asked-node.ts';
import { withBelow } from './asked-node.ts';
import { isLineage } from './plumbing.ts';

/** Who has rights in data: of another one only what is public is part of somebody's own record. */
const subjects: ReadonlySet<string> = new Set(['Person', 'Enterprise']);

/** Things that several have to do with: one's own record leads to what they are, not to who else has to do with them. */
const things: ReadonlySet<string> = new Set([
  'Household',
  'Address',
  'Division',
  'Parcel',
  'Building',
  'RealEstateUnit',
  'ConstructionProject',
  'LicenseType',
]);

/** What of a home is its holder's own: what stands against it, and the certificate that says so. Past sales are not. */
const ofHolder: ReadonlySet<string> = new Set(['mortgages', 'seizures', 'certificate']);

/** Whose the object is that a field belongs to, on the way from somebody's own record; HELD is a home under its holder's `properties`. */
type Standing = 'OWN' | 'HOLDING' | 'HELD' | 'THING' | 'OTHER';

/**
 * What is asked below a record and is not of its subject alone, in the order of the document: other people's and other
 * enterprises' data that is not public, through kinship, marriage, a household or a home. A person may have a copy of what is held
 * on them (Personal Information Protection Law, article 45), not of what is held on others.
 */
export function beyondOwnRecord(root: AskedNode, classify: Classify): readonly AskedNode[] {
  const isPublic = ({ type, field }: AskedNode) => classify(type, field).level === 1;
  const look = (node: AskedNode, from: Standing): readonly AskedNode[] => {
    if (isLineage(node)) return [];
    const standing = standingOf(node, from);
    if (standing === 'OWN') return node.below.flatMap((below) => look(below, 'OWN'));
    if (standing === 'HOLDING') return node.below.flatMap((below) => look(below, 'HOLDING'));
    if (standing === 'HELD' && ofHolder.has(node.field)) return node.below.flatMap((below) => look(below, 'OWN'));
    const isOfThing = (standing === 'THING' || standing === 'HELD') && (isPlain(node) || things.has(node.answers));
    if (!isOfThing && !isPublic(node)) return withBelow([node]);
    return node.below.flatMap((below) => look(below, standing));
  };
  return root.below.flatMap((node) => (isLineage(node) ? [] : lookOwn(node)));

  /** Right below the root stands its subject, whatever the type. */
  function lookOwn(node: AskedNode): readonly AskedNode[] {
    const standing = node.field === 'properties' ? 'HOLDING' : 'OWN';
    return node.below.flatMap((below) => look(below, standing));
  }
}

function standingOf({ type }: AskedNode, from: Standing): Standing {
  if (subjects.has(type) || from === 'OTHER') return 'OTHER';
  if (type === 'RealEstateUnit' && (from === 'HOLDING' || from === 'HELD')) return 'HELD';
  if (things.has(type)) return 'THING';
  return from === 'OWN' || from === 'HOLDING' ? from : 'OTHER';
}

/** A value of the thing itself. A field with arguments compares it with somebody. */
const isPlain = (node: AskedNode) => node.below.length === 0 && node.arguments.length === 0;
