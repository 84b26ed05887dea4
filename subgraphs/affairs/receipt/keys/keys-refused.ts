/** Why keys cannot be used or made, in one line for a person. Nothing that was there before has changed. */
export class KeysRefused extends Error {
  override readonly name = 'KeysRefused';
}
