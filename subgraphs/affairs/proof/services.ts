import type { MatterCatalogue } from '../../../matters/matter-catalogue.ts';
import type { AccessesOf } from '../access/accesses-of.ts';
import type { Keys } from '../receipt/keys/open-keys.ts';
import type { AskGateway } from './ask-gateway.ts';

/** What affairs is given by those who start it. */
export interface AffairsServices {
  readonly matters: MatterCatalogue;
  readonly ask: AskGateway;
  readonly keys: Keys;
  /** The access log; left out where affairs runs apart from the gateway that keeps it. */
  readonly accesses?: AccessesOf | undefined;
}
