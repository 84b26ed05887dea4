import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { type AccessesOf, openAccesses } from '../gateway/audit/reading/accesses.ts';
import { fieldLabels } from '../gateway/audit/reading/field-labels.ts';
import type { MatterCatalogue } from '../matters/matter-catalogue.ts';
import { shanghaiToday } from '../subgraphs/kit/identifiers/shanghai-today.ts';
import { type AccessLogSettings, accessLogPlaces } from './access-log-places.ts';
import { disclosureRules } from './disclosure-rules.ts';

/** The access log of a data folder, for those whose data it is about: affairs is handed it. */
export function openAccessReader(
  catalogue: MatterCatalogue,
  settings: AccessLogSettings & { readonly supergraph: string },
): Promise<AccessesOf> {
  const schema = buildSchema(readFileSync(settings.supergraph, 'utf8'), { assumeValid: true, assumeValidSDL: true });
  return openAccesses({
    ...accessLogPlaces(settings),
    rules: disclosureRules,
    labelOf: fieldLabels(schema),
    matterName: (code) => catalogue.at(code, shanghaiToday())?.name ?? null,
  });
}
