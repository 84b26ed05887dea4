import type { Matter } from '../../../matters/matter.ts';
import type { GatewayAnswer } from '../../../subgraphs/affairs/proof/ask-gateway.ts';
import { variablesOf } from '../../../subgraphs/affairs/proof/variables-of.ts';
import type { AffairsCity } from '../affairs-city.ts';
import { inputsOf, type MatterCase } from './matter-case.ts';

/** The list of a case, as it is in force on the case's day or on any later one. Throws where there is none. */
export function matterOf({ matters }: Pick<AffairsCity, 'matters'>, { matter: code, on }: MatterCase): Matter {
  const found = matters.at(code, on ?? '2026-11-24');
  if (!found) throw new RangeError(`no matter ${code} is in force`);
  return found;
}

/** What the matter's own operation answers, asked as a query by itself. */
export async function bareAnswer(
  city: Pick<AffairsCity, 'matters' | 'gateway'>,
  one: MatterCase,
): Promise<GatewayAnswer> {
  const matter = matterOf(city, one);
  const variables = variablesOf(matter, one.applicant, inputsOf(one));
  const used = new Set([...matter.operation.text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  const asked = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)));
  const { data = null, errors = [] } = await city.gateway.ask(matter.operation.text, asked);
  return { data, errors: errors as GatewayAnswer['errors'] };
}
