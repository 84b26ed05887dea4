import { readFileSync } from 'node:fs';
import { paths } from '../../../command/paths.ts';
import { matterSchema } from '../../../matters/matter-schema.ts';
import type { AffairsCity } from '../affairs-city.ts';
import { matterOf } from './bare-answer.ts';
import type { MatterCase } from './matter-case.ts';
import { type Minimisation, minimisationOf } from './minimisation.ts';
import { proveCase } from './prove-case.ts';
import type { Recorder } from './recorder.ts';

/** Proves each case, and notes what was asked of the registries meanwhile. */
export async function measureMinimisation(
  city: Pick<AffairsCity, 'matters' | 'gateway'>,
  asked: Recorder,
  cases: readonly MatterCase[],
): Promise<readonly Minimisation[]> {
  const schema = matterSchema(readFileSync(paths.supergraph, 'utf8'));
  const figures: Minimisation[] = [];
  for (const one of cases) {
    asked.take();
    await proveCase(city.gateway, one);
    figures.push(minimisationOf({ one, matter: matterOf(city, one) }, asked.take(), schema));
  }
  return figures;
}
