import type { Classify } from '../classified/classification.ts';
import { type AskedNode, coordinateOf, withBelow } from './asked-node.ts';
import { isLineage } from './plumbing.ts';

/**
 * What has rights in data, and what several people have to do with: of those that one's own record leads to, only what is public is
 * part of it. Who else lives at an address or holds a right in a home is not.
 */
const others: ReadonlySet<string> = new Set([
  'Person',
  'Enterprise',
  'Household',
  'Address',
  'Division',
  'Parcel',
  'Building',
  'RealEstateUnit',
  'ConstructionProject',
  'LicenseType',
]);

/** What a household book says on its first page, which every member has. */
const firstPage: ReadonlySet<string> = new Set([
  'Household.number',
  'Household.kind',
  'Household.policeStation',
  'Household.address',
]);

/**
 * What is asked below a record and is not of its subject alone, in the order of the document: other people's and other
 * enterprises' data that is not public, through kinship, marriage, a household or a home. A person may have a copy of what is held
 * on them (Personal Information Protection Law, article 45), not of what is held on others.
 */
export function beyondOwnRecord(root: AskedNode, classify: Classify): readonly AskedNode[] {
  // Right below the root stand the fields of its subject.
  return root.below.flatMap((node) => node.below.flatMap((below) => look(below, true)));

  function look(node: AskedNode, isFromOwn: boolean): readonly AskedNode[] {
    if (isLineage(node)) return [];
    const isOwn = isFromOwn && !others.has(node.type);
    const isOpen = isOwn || (isFromOwn && firstPage.has(coordinateOf(node)));
    if (!isOpen && classify(node.type, node.field).level !== 1) return withBelow([node]);
    return node.below.flatMap((below) => look(below, isOwn));
  }
}
