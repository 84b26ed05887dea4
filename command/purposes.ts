import { parse } from 'graphql';
import { classification } from '../gateway/access/classified/classification.ts';
import type { PolicyOptions } from '../gateway/access/policy/policy.ts';
import type { Purpose } from '../gateway/access/purpose.ts';
import type { Matter } from '../matters/matter.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { ownersOf } from '../matters/owners.ts';
import { representationOperations } from '../subgraphs/affairs/proof/representation.ts';
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
  const document = parse(supergraph, { noLocation: true });
  const { isKey } = ownersOf(document);
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
    besides: Object.values(representationOperations).map(({ text }) => text),
    classify: classification(document),
    isKey,
    today: todayOnce(),
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

const day = 24 * 60 * 60 * 1_000;

/** The day in Shanghai, written once a day: it is asked for with every request. */
function todayOnce(): () => string {
  let text = '';
  let from = 0;
  return () => {
    const now = Date.now();
    if (now >= from && now < from + day && text !== '') return text;
    text = shanghaiToday(now);
    from = Date.parse(`${text}T00:00:00+08:00`);
    return text;
  };
}
