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

/** What of a home is its holder's own: what stands against it, and the certificate that says so. Past sales are not. */
const ofHolder: ReadonlySet<string> = new Set(['mortgages', 'seizures', 'certificate']);

/** Withheld from everybody but whom it is about. Other fields that are withheld, such as an investigation, are kept from them above all. */
const onlyOwn: ReadonlySet<string> = new Set(['Person.accesses']);

/** How a field is reached: as the subject's own, as a home that is the subject's property, or as what others have to do with. */
type Reached = 'OWN' | 'HELD' | 'OTHER';

/**
 * What is asked below a record and is not of its subject alone, in the order of the document: other people's and other
 * enterprises' data that is not public, through kinship, marriage, a household or a home. A person may have a copy of what is held
 * on them (Personal Information Protection Law, article 45), not of what is held on others.
 */
export function beyondOwnRecord(root: AskedNode, classify: Classify): readonly AskedNode[] {
  // Right below the root stand the fields of its subject.
  return root.below.flatMap((node) => {
    if (isWithheld(node)) return withBelow([node]);
    return node.below.flatMap((below) => look(below, node.field === 'properties' ? 'HELD' : 'OWN'));
  });

  function look(node: AskedNode, reached: Reached): readonly AskedNode[] {
    if (isLineage(node)) return [];
    if (isWithheld(node)) return withBelow([node]);
    const isOthers = reached === 'OTHER' || others.has(node.type);
    const isOfHolder = reached === 'HELD' && node.type === 'RealEstateUnit' && ofHolder.has(node.field);
    const isOpen = !isOthers || isOfHolder || (reached === 'OWN' && firstPage.has(coordinateOf(node)));
    if (!isOpen && classify(node.type, node.field).level !== 1) return withBelow([node]);
    const below = isOfHolder ? 'OWN' : isOthers ? 'OTHER' : reached;
    return node.below.flatMap((one) => look(one, below));
  }

  function isWithheld(node: AskedNode): boolean {
    return classify(node.type, node.field).sharing === 'WITHHELD' && !onlyOwn.has(coordinateOf(node));
  }
}
