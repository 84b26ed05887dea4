import { columnsOf } from '../../kit/columns/columns.ts';
import { needsOf } from '../../kit/columns/needs.ts';
import { shanghaiToday } from '../../kit/identifiers/shanghai-today.ts';
import type { RowOf } from '../../kit/table.ts';
import type { Kinship } from '../entities/kinship.ts';
import type { Person } from '../entities/person.ts';
import type { Loaders } from '../loaders.ts';

type PersonRow = RowOf<typeof Person>;
const needs = needsOf<PersonRow>();

const numbersOnly = columnsOf('marriageNumber');
const standings = columnsOf('status');
const deaths = columnsOf('deathDate');
const aboutParents = columnsOf('parent', 'relation', 'since', 'until');
/** A person with the day of their death; null while they live. */
type Mortal = Pick<PersonRow, 'idNumber' | 'deathDate'>;
type Link = Pick<RowOf<typeof Kinship>, 'parent' | 'relation' | 'since' | 'until'>;

/** Fields of `Person` that say whether two people belong together, and nothing of others to whom either belongs. */
export function kinVerificationResolvers(load: Loaders) {
  /** Standings of the marriages that two people have with each other. Nobody is married to oneself. */
  const marriagesBetween = async (one: string, other: string) => {
    if (one === other) return [];
    const [own, theirs] = await Promise.all(
      [one, other].map((person) => load.allMarriagesOfPerson(person, numbersOnly)),
    );
    const numbers = new Set(theirs?.map(({ marriageNumber }) => marriageNumber));
    const shared = (own ?? []).filter(({ marriageNumber }) => numbers.has(marriageNumber));
    const marriages = await Promise.all(shared.map(({ marriageNumber }) => load.marriage(marriageNumber, standings)));
    return marriages.flatMap((marriage) => (marriage ? [marriage.status] : []));
  };
  const isChildOf = async (child: string, parent: string, isLink: (link: Link) => boolean) =>
    (await load.allParents(child, aboutParents)).some((link) => link.parent === parent && isLink(link));

  const isHeirOf = async (heir: Mortal, of: Mortal) => {
    const marriages = await marriagesBetween(heir.idNumber, of.idNumber);
    if (marriages.includes('VALID')) return true;
    if (marriages.includes('SPOUSE_DECEASED') && isSurvivor(heir.deathDate, of.deathDate)) return true;
    // A link counts as it stood when the other died: it may have been closed since.
    const isLink = (link: Link) => link.relation !== 'GUARDIAN' && isInForce(link, of.deathDate ?? shanghaiToday());
    const [isChild, isParent] = await Promise.all([
      isChildOf(heir.idNumber, of.idNumber, isLink),
      isChildOf(of.idNumber, heir.idNumber, isLink),
    ]);
    return isChild || isParent;
  };
  const mortal = async (idNumber: string): Promise<Mortal> => {
    const held = await load.person(idNumber, deaths);
    return { idNumber, deathDate: held?.deathDate ?? null };
  };

  return {
    isParentOf: needs(['idNumber'], ({ idNumber }, { child }: { child: string }) => {
      const today = shanghaiToday();
      return isChildOf(child, idNumber, (link) => isInForce(link, today));
    }),
    isMarriedTo: needs(['idNumber'], async ({ idNumber }, { spouse }: { spouse: string }) =>
      (await marriagesBetween(idNumber, spouse)).includes('VALID'),
    ),
    isNextOfKinOf: needs(['idNumber', 'deathDate'], async (heir, { person }: { person: string }) =>
      isHeirOf(heir, await mortal(person)),
    ),
    hasNextOfKin: needs(['idNumber', 'deathDate'], async (of, { person }: { person: string }) =>
      isHeirOf(await mortal(person), of),
    ),
  };
}

/** The last day still counts. */
const isInForce = ({ since, until }: Link, day: string) => since <= day && (!until || until >= day);

/** Whether the other's death ended the marriage: who died first left nothing to inherit from the one who lived on. */
function isSurvivor(deathDate: string | null | undefined, othersDeathDate: string | null | undefined): boolean {
  return typeof othersDeathDate === 'string' && (!deathDate || deathDate >= othersDeathDate);
}
