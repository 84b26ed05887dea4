import type { MatterCatalogue } from '../../../matters/matter-catalogue.ts';
import type { KeySet } from '../receipt/keys/key-set.ts';
import type { Signer } from '../receipt/receipt.ts';
import type { AskGateway } from './ask-gateway.ts';

/** What affairs is given by those who start it. */
export interface AffairsServices {
  readonly matters: MatterCatalogue;
  readonly ask: AskGateway;
  readonly signer: Signer;
  readonly keys: KeySet;
}
