/** Why there is no playground, in one sentence for the person who starts the gateway. */
export class PlaygroundNotBuilt extends Error {
  override readonly name = 'PlaygroundNotBuilt';
}
