import { parse } from 'graphql';
import { classification } from '../gateway/access/classified/classification.ts';
import type { PolicyOptions } from '../gateway/access/policy/policy.ts';
import type { Purpose } from '../gateway/access/purpose.ts';
import type { Matter } from '../matters/matter.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { ownersOf } from '../matters/owners.ts';
import { representationOperations } from '../subgraphs/affairs/proof/representation.ts';
import { standingOperations } from '../subgraphs/affairs/proof/standing.ts';
import { shanghaiToday } from '../subgraphs/kit/identifiers/shanghai-today.ts';

/** What the policy has to know of the matters and of the supergraph's text. */
export function purposes(matters: MatterCatalogue, supergraph: string): PolicyOptions {
  const known = new WeakMap<Matter, Purpose>();
  // One object for each list: the policy keeps what it compiles by it.
  const purposeOf = (matter: Matter): Purpose => {
    const purpose = known.get(matter) ?? asPurpose(matter);
    known.set(matter, purpose);
    return purpose;
  };
  const { isKey } = ownersOf(parse(supergraph, { noLocation: true }));
  return {
    purposeAt: (code, day) => {
      const matter = matters.at(code, day);
      return matter && purposeOf(matter);
    },
    purposesOf: (code) =>
      matters
        .versions()
        .filter((matter) => matter.code === code)
        .map(purposeOf),
    besides: [...Object.values(standingOperations), ...Object.values(representationOperations)].map(({ text }) => text),
    classify: classification(supergraph),
    isKey,
    today: shanghaiToday,
  };
}

function asPurpose({
  code,
  name,
  callers,
  applicant,
  representatives,
  basis,
  law,
  operation,
  sharing,
}: Matter): Purpose {
  return { code, name, callers, applicant, representatives, basis, law, operation: operation.text, sharing };
}
