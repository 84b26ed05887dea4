import type { Serials } from '../identifiers/serials.ts';
import type { Random } from '../random/random.ts';
import type { Dwellings } from './dwellings.ts';
import type { Registrar } from './registrar.ts';
import type { Society } from './society.ts';

/** What families are made with: draws, homes, registers. */
export interface Town {
  readonly random: Random;
  readonly registrar: Registrar;
  readonly dwellings: Dwellings;
  readonly serials: Serials;
  readonly society: Society;
}
